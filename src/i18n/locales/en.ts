export const en = {
  'locale.name': 'English',
  'nav.timeline': 'Timeline',
  'count.articles': { one: '{count} article', other: '{count} articles' },
} as const

export { en as strings }

import type { LocaleStrings } from '#i18n/strings.ts'

export const strings = {
  'locale.name': 'Български',
  'nav.timeline': 'Хронология',
  'count.articles': { one: '{count} статия', other: '{count} статии' },
} as const satisfies LocaleStrings

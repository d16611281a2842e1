import type { LocaleStrings } from '#i18n/strings.ts'

export const strings = {
  'locale.name': 'Українська',
  'nav.timeline': 'Хронологія',
  'count.articles': {
    one: '{count} стаття',
    few: '{count} статті',
    many: '{count} статей',
    other: '{count} статті',
  },
} as const satisfies LocaleStrings

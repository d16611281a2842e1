import type { Translator } from '#i18n/translator.ts'

/** In which language a date is put into words, and whether the year is said. */
export interface Wording {
  readonly locale: string
  readonly t: Translator
  /** False under a heading that names the year. */
  readonly withYear: boolean
}

import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'
import { intervalInWords } from '#i18n/dates/interval-in-words.ts'
import { pointInWords } from '#i18n/dates/point-in-words.ts'
import type { Translator } from '#i18n/translator.ts'

/**
 * Puts a date into words, for the middle of a sentence: no capital is added.
 * @example formatEdtf('2022-02~', 'en', t) // 'about February 2022'
 */
export function formatEdtf(edtf: string, locale: string, t: Translator): string {
  const date = parseValidEdtf(edtf)
  const wording = { locale, t, withYear: true }
  return date.kind === 'interval'
    ? intervalInWords(date, wording)
    : pointInWords(date, 'alone', wording)
}

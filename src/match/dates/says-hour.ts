import { anyOf } from '#match/phrases.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** Whether a text says an hour in words: “at 4 p.m.”, “at about 16 hours”; fewer hours are a duration. */
export function saysHour(text: string, { amounts }: LanguageWords): boolean {
  const hours = new RegExp(`${HOUR_OF_CLOCK}\\s+(?:${anyOf(amounts.hours)})(?!\\p{L})`, 'iu')
  return hours.test(text) || HALF_OF_DAY.test(text)
}

const HOUR_OF_CLOCK = String.raw`(?<![\d.,:])(?:1[3-9]|2[0-3])(?:-\p{L}{1,2})?`
const HALF_OF_DAY = /(?<![\d.,:])(?:1[0-2]|[1-9])\s?[ap]\.?m\b/iu

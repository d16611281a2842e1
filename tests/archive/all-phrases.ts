import type { Lang, Phrases } from './phrases.ts'
import { phrasesBg } from './phrases-bg.ts'
import { phrasesEn } from './phrases-en.ts'
import { phrasesUk } from './phrases-uk.ts'

/** The sentences of each language. */
export const PHRASES: Readonly<Record<Lang, Phrases>> = {
  en: phrasesEn,
  bg: phrasesBg,
  uk: phrasesUk,
}

/** One text in all languages, made of the phrases of each. */
export function inEachLanguage(
  textOf: (phrases: Phrases, lang: Lang) => string,
): Readonly<Record<Lang, string>> {
  return {
    en: textOf(phrasesEn, 'en'),
    bg: textOf(phrasesBg, 'bg'),
    uk: textOf(phrasesUk, 'uk'),
  }
}

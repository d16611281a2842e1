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

/** One text in each of the site's languages, made of the phrases of each. */
export function inEachLanguage(
  locales: readonly Lang[],
  textOf: (phrases: Phrases, lang: Lang) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(locales.map((lang) => [lang, textOf(PHRASES[lang], lang)]))
}

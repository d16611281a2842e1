import { foldWord } from '#search/fold-word.ts'
import { IRREGULAR_STEMS } from '#search/irregular-stems.ts'
import { stemBulgarian } from '#search/stem-bulgarian.ts'
import { stemEnglish } from '#search/stem-english.ts'
import { stemRussian } from '#search/stem-russian.ts'
import { stemUkrainian } from '#search/stem-ukrainian.ts'

type Stemmer = (word: string) => string

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  bg: stemBulgarian,
  en: stemEnglish,
  ru: stemRussian,
  uk: stemUkrainian,
}

const CYRILLIC = ['bg', 'ru', 'uk']

/**
 * The folded stems that a word of a text may have: one in a language that is known, else those of
 * every language with its letters. A reader's word is of no known language.
 */
export function stemsOf(word: string, lang: string | null): ReadonlySet<string> {
  const stemmed = stemmersFor(word, lang).map((stem) => stem(word))
  return new Set([word, ...stemmed].flatMap(withIrregular).map(foldWord))
}

function stemmersFor(word: string, lang: string | null): readonly Stemmer[] {
  const langs = lang === null ? langsOf(word) : [lang]
  return langs.flatMap((one) => STEMMERS[one] ?? [])
}

function langsOf(word: string): readonly string[] {
  return /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC : ['en']
}

function withIrregular(stem: string): readonly string[] {
  return [stem, ...IRREGULAR_STEMS.filter((stems) => stems.includes(stem)).flat()]
}

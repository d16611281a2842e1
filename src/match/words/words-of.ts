import { bg } from '#match/words/bg.ts'
import { en } from '#match/words/en.ts'
import type { LanguageWords } from '#match/words/language-words.ts'
import { others } from '#match/words/others.ts'
import { ru } from '#match/words/ru.ts'
import { uk } from '#match/words/uk.ts'

/** The words of a language; English ones where there are none. */
export function wordsOf(lang: string): LanguageWords {
  return WORDS[lang.slice(0, 2)] ?? en
}

/** The languages of which there are words. */
export const LANGUAGES: readonly string[] = ['bg', 'en', 'ru', 'uk']

/** Those in which sites print days: the last stands for all others. */
export const LANGUAGES_OF_STAMPS: readonly string[] = [...LANGUAGES, 'xx']

const WORDS: Readonly<Record<string, LanguageWords>> = { bg, en, ru, uk, xx: others }

import { anyOf } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a few words tell what happened, as no name of a section does: a verb in the past stands
 * behind its subject.
 * @example isToldInPast('Міст відкрився вчасно') // true
 */
export function isToldInPast(text: string): boolean {
  return TOLD.test(text)
}

const TOLD = new RegExp(
  `^\\p{Lu}\\p{L}+\\s(?:\\p{L}+\\s)*\\p{Ll}{3,}${anyOf(allWords('pastEndings'))}(?:\\s\\p{Ll}+)+$`,
  'u',
)

import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

const SENTENCE = new RegExp(
  `(?:${wholeWords(allWords('saidThat'))})|^(?:${wholeWords(allWords('aboutThis'))})`,
  'iu',
)

/** English headlines leave the conjunction out: “… let them know that she …”. */
const THAT_SOMEBODY = new RegExp(
  `^(?=[^\\p{Script=Cyrillic}]*$).*\\p{Ll}\\s${wholeWords(allWords('that'))}\\s(?:${wholeWords(allWords('pronouns'))})\\s`,
  'u',
)

/**
 * Whether a line is a sentence of a text, also where its stop is missing, as no headline is: it tells
 * what somebody said, or speaks of the sentence before.
 * @example isUnendedSentence('Кметът каза, че мостът е готов') // true
 */
export function isUnendedSentence(text: string): boolean {
  return SENTENCE.test(text) || THAT_SOMEBODY.test(text)
}

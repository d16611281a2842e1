import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line only points to another story of the page's own: “Earlier we wrote that …”.
 * @example isSelfReference('Earlier we reported how the bridge was built.') // true
 */
export function isSelfReference(text: string): boolean {
  return text.length <= LONGEST && REFERENCE.test(text)
}

const LONGEST = 240
const REFERENCE = new RegExp(
  `^\\p{L}+,?\\s(?:\\p{L}+,?\\s){0,2}?(?:${wholeWords(allWords('we'))}\\s)(?:\\p{L}+\\s)?${wholeWords(allWords('weWrote'))}[^.!?]*[.!]?$|^(?:\\p{L}+,?\\s){0,2}?${wholeWords(['писахме', 'разказахме', 'информирахме'])}[^.!?]*[.!]?$`,
  'iu',
)

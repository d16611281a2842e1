import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line only points to another story of the page's own: “Earlier we wrote how …”.
 * @example isSelfReference('Earlier we reported how the bridge was built.') // true
 */
export function isSelfReference(text: string): boolean {
  if (text.length > LONGEST || TELLS.test(text)) return false
  return REFERENCE.test(text) || BY_NAME.test(text)
}

const LONGEST = 240
const EARLIER = `(?:${wholeWords(allWords('earlier'))},?\\s(?:\\p{L}+\\s)?)`
const WE_WROTE = `${wholeWords(allWords('we'))}\\s(?:\\p{L}+\\s)?${wholeWords(allWords('weWrote'))}`
const WROTE = wholeWords(allWords('wroteAsWe'))
const REFERENCE = new RegExp(`^(?:${EARLIER}${WE_WROTE}|${EARLIER}?${WROTE})[^.!?]*[.!]?$`, 'iu')
/** A whole sentence that says itself what was written: it belongs to the text that says it. */
const TELLS = new RegExp(
  `^[^.!?:]{3,60}?,?\\s${wholeWords(allWords('that'))}\\s[^.!?]{20,}\\p{L}[”»"]?\\.$`,
  'iu',
)
const ASKING = wholeWords(allWords('askingWithin'))
const OPENERS = wholeWords([...allWords('earlier'), ...allWords('also')])
const OTHERS_WROTE = wholeWords([...allWords('weWrote'), ...allWords('alsoWrote')])
/** The page by its own name, and behind its verb a question or, behind a dash, a headline. */
const BY_NAME = new RegExp(
  `^(?:${OPENERS},?\\s){1,3}(?:\\p{Ll}+\\s){0,2}["«„“][^"»“”]{2,40}["»“”]\\s${OTHERS_WROTE}(?:\\s[–—-]|,\\s${ASKING})\\s[^.!?]*[.!]?$`,
  'iu',
)
const FURTHER = new RegExp(
  `^${wholeWords(allWords('also'))},?\\s(?:[^.!?,]{1,40}\\s)?${wholeWords(allWords('alsoWrote'))},?\\s[^.!?]*[.!]?$`,
  'iu',
)

/**
 * Whether a line goes on with what a self-reference right above it started.
 * @example isFurtherReference('We also wrote that the road is closed.') // false
 * @example isFurtherReference('Also, we reported that the road is closed.') // true
 */
export function isFurtherReference(text: string): boolean {
  return text.length <= LONGEST && FURTHER.test(text.replace(/\p{L}\.(?=\p{L})/gu, ''))
}

import { wordCount } from '#normalise/line-shape.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line is but a command to the reader, as buttons and links have them: a verb that asks,
 * and a few words; or the way to a thing of the page.
 * @example isReaderCommand('Към пълната версия') // true
 */
export function isReaderCommand(text: string): boolean {
  const plain = bare(text)
  const words = wordCount(plain)
  if (words === 0 || words > MOST_WORDS || SPOKEN.test(text) || NAMED.test(plain)) return false
  if (TOWARD.test(plain)) return words <= MOST_WORDS_TOWARD
  if (/[.!?;,:]$/u.test(plain)) return ASKS_FOR_THING.test(plain) && !/[.!?;,]$/u.test(plain)
  return ASKS.test(plain)
}

const MOST_WORDS = 6
const MOST_WORDS_TOWARD = 4
const SPOKEN = /^["„“«»–—]/u
/** An outlet or a person whose name is in Latin letters, before what it does: no verb stands so. */
const NAMED = /^[a-z]+\s\p{Script=Cyrillic}/u

/** Without arrows, brackets, bullets and numbers around the words. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}\p{N}.!?;,:]+$/u, '')
    .replace(/(?:…|\.{2,})$/u, '')
    .trim()
}

const MISTAKABLE_FORMS = new Set(allWords('mistakable'))
const VERBS = [...allWords('invite'), ...allWords('intend')].filter(
  (verb) => !MISTAKABLE_FORMS.has(verb),
)
const CYRILLIC_VERB = wholeWords(VERBS.filter((verb) => /\p{Script=Cyrillic}/u.test(verb)))
const LATIN_VERB = wholeWords(
  [...allWords('invite'), ...allWords('seeing'), ...allWords('press')].filter((verb) =>
    /^[a-z]/.test(verb),
  ),
)
const BUTTON = wholeWords(allWords('buttonWords'))
const THING = wholeWords(allWords('pageThings'))

const ASKS = new RegExp(`^(?:${CYRILLIC_VERB}|${LATIN_VERB}\\s${BUTTON})`, 'u')
const ASKS_FOR_THING = new RegExp(`^(?:${CYRILLIC_VERB}|${LATIN_VERB})\\s.*${THING}`, 'u')
const TOWARD = new RegExp(
  `^(?:${wholeWords(allWords('toward'))})\\s(?:\\p{L}+\\s){0,2}${THING}$`,
  'u',
)

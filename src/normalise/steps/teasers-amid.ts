import { isHeadline, isProse, isWhole, offersMore, wordCount } from '#normalise/line-shape.ts'
import { removeLines, type PageDraft } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'
import { isUnendedSentence } from '#normalise/unended-sentence.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Drops headlines of other stories that stand between two paragraphs without any mark. They are
 * told from headings by their shape: a whole statement of some length, in two parts. Where a text
 * has many of them they are its headings.
 */
export function teasersAmid(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const found = new Set(draft.lines.filter((_line, index) => isTeaser(draft, index)))
  if (found.size > MOST) return draft
  return removeLines(draft, (line) => (found.has(line) ? 'related-stories' : null))
}

const MOST = 3
const FEWEST_WORDS = 6
/** Headings of a text have a colon too: “The bridge: what is known”. */
const FEWEST_WORDS_WITH_COLON = 7

function isTeaser({ lines, removed }: PageDraft, index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!before || !line || !next || line.kind !== 'paragraph') return false
  const isDated = removed.some(
    ({ rule, isPart, line: at, text }) =>
      rule === 'printed-date' && !isPart && at === line.line + 1 && !YEAR.test(text),
  )
  const isOther =
    isStatement(line.text) ||
    isSourced(line.text) ||
    isCapitals(line.text) ||
    (isDated && isLong(line.text))
  if (!isWhole(before.text) || !startsAnew(next.text) || !isOther) return false
  return !isOwnHeading(line.text, stemsOf(lines.filter((other) => other !== line)))
}

/**
 * Whether a line names what the text is about and behind a colon, in small letters, what its part says
 * of that: “The bridge at Hilmur: what is known”.
 */
function isOwnHeading(text: string, body: ReadonlySet<string>): boolean {
  if (!/^[^:?!]+:\s\p{Ll}[^:?!]*$/u.test(text) || wordCount(text) > MOST_WORDS_OF_HEADING)
    return false
  return sharedStems(textStems(text.replace(/:.*$/u, '')), body) >= LEAST_NAMED
}

const MOST_WORDS_OF_HEADING = 9
/** Nearly all words before the colon. */
const LEAST_NAMED = 0.7

/** Where another article starts there is its year too. */
const YEAR = /(?<!\d)\d{4}(?!\d)/u

/** Whether a line is long enough for a headline, as one above its own day is. */
function isLong(text: string): boolean {
  return isHeadline(text) && !isProse(text) && wordCount(text) >= FEWEST_WORDS
}

/**
 * Whether a line states something whole, as headlines do and headings do not: in small letters but
 * for its start and its names, for English sets its headings otherwise.
 */
export function isStatement(text: string): boolean {
  if (!/^["„“«]?\p{Script=Cyrillic}/u.test(text) || !/^["„“«]?\p{Lu}/u.test(text)) return false
  if (!isHeadline(text) || isProse(text) || isUnendedSentence(text)) return false
  if (SAID_BETWEEN.test(text)) return false
  if (offersMore(text)) return true
  const fewest = text.includes(':') ? FEWEST_WORDS_WITH_COLON : FEWEST_WORDS
  if (wordCount(text) < fewest || /[.!?:;,…–—-]["“”»]?$/u.test(text)) return false
  if (!text.includes(':') && ASKING.test(text)) return false
  return IN_TWO_PARTS.test(withoutBrackets(text))
}

/** Whether a headline is set in capitals, and longer than headings so set are. */
function isCapitals(text: string): boolean {
  return (
    wordCount(text) >= FEWEST_WORDS_IN_CAPITALS && isHeadline(text) && !/\p{Ll}|[:?]/u.test(text)
  )
}

const FEWEST_WORDS_IN_CAPITALS = 9

/** Whether a headline names behind a dash, as its last word, who says so, in any language. */
export function isSourced(text: string): boolean {
  return isHeadline(text) && wordCount(text) > FEWEST_WORDS_WITH_COLON && SOURCE_AT_END.test(text)
}

const SOURCE_AT_END = /^\p{Lu}.*\p{L}["”»)]?\s[–—-]\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?$/u

/** Who says so, by a word for somebody named before, between two commas: “…, he says, …”. */
const SAID_BETWEEN = new RegExp(
  `,\\s(?:\\p{Ll}+\\s){0,2}${wholeWords(allWords('takingUp'))}(?:\\s\\p{Ll}+)?,\\s`,
  'u',
)

/** Headings ask what their part of the text says. */
const ASKING = new RegExp(`^${wholeWords(allWords('asking'))}`, 'iu')

/** A colon, a comma, a question or quotation marks with words on both sides. */
const IN_TWO_PARTS = /(?:\p{L}["“”»]?(?:[:?!]|,(?=\s\p{Ll}))|\p{L}[”»]\.)\s["„“«]?\p{L}/u

function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^)]*\)/g, ' ')
}

function startsAnew(text: string): boolean {
  const isWritten = isProse(text) || (/:$/u.test(text) && wordCount(text) >= FEWEST_WORDS)
  return isWritten && /^["„“«–—-]?\s?[\p{Lu}\p{N}]/u.test(text)
}

import { furnitureMark, headsComments } from '#normalise/furniture-mark.ts'
import { isPersonName } from '#normalise/head-lines.ts'
import { isProse, isWhole, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * The indexes of the lines of a letter that is printed in full, which are short as furniture is: whom
 * it addresses, with which words it closes, and who signed it where and when.
 */
export function letterLines(lines: readonly DraftLine[]): ReadonlySet<number> {
  const greeting = lines.findIndex((_line, index) => isGreeting(lines, index))
  const closed = lines.findIndex((_line, index) => isClosing(lines, index))
  const closing = closed === -1 ? signedAt(lines, greeting) : closed
  const own = new Set(greeting === -1 ? [] : [greeting])
  if (closing === -1) return own
  for (let at = bodyStart(lines, greeting, closing); at < closing; at += 1) {
    if (isOfLetter(lines[at])) own.add(at)
  }
  for (let at = closing; at < signatureEnd(lines, closing); at += 1) own.add(at)
  return own
}

/** A place and a day before the first words of an agency's text: “HILMUR, August 3 - Dear …,”. */
const DATELINE = /^\p{Lu}[^.?:;–—]{2,40}\s[–—-]\s/u
const MOST_WORDS_OF_GREETING = 12

/** “Dear …,” above the first paragraph; what a page says to its readers is none. */
function isGreeting(lines: readonly DraftLine[], index: number): boolean {
  const text = (lines[index]?.text ?? '').replace(DATELINE, '').replace(/^["„“«]/u, '')
  if (!GREETING.test(text) || READERS.test(text)) return false
  return wordCount(text) <= MOST_WORDS_OF_GREETING && isOfLetter(lines[index + 1])
}

const GREETING = new RegExp(`^${wholeWords(allWords('greetings'))}(?:\\s[^.?:;]+)?[,!]$`, 'iu')
const READERS = new RegExp(wholeWords(allWords('readers')), 'iu')

const MOST_WORDS_OF_CLOSING = 7

/** “Yours sincerely,” below a paragraph, and not below the heading of what readers write. */
function isClosing(lines: readonly DraftLine[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  if (!CLOSING.test(text) || wordCount(text) > MOST_WORDS_OF_CLOSING) return false
  const above = lines.slice(0, index)
  return above.some((line) => isProse(line.text)) && !above.some((line) => headsComments(line.text))
}

/** Behind it the office can stand at once, but no word as short as those that lead to an object. */
const CLOSING = new RegExp(
  `^${wholeWords(allWords('closings'))}(?:[,!.]?$|,\\s[^.!?:]+$|\\s\\p{L}{5,}[^.!?:]*$)`,
  'iu',
)

/** Where a name stands right below the last sentence of what opened with a greeting; -1 where none does. */
function signedAt(lines: readonly DraftLine[], greeting: number): number {
  if (greeting === -1) return -1
  const name = lines.findIndex(
    ({ text }, index) =>
      index > greeting + 1 &&
      isPersonName(text.replace(/["”»]$/u, '')) &&
      (isWhole(lines[index - 1]?.text ?? '') || isWish(lines[index - 1])),
  )
  return isWish(lines[name - 1]) ? name - 1 : name
}

const MOST_WORDS_OF_WISH = 14

/** The last words above a name, which a comma ends: “With the wish that your bridge may stand,”. */
function isWish(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  return text.endsWith(',') && wordCount(text) <= MOST_WORDS_OF_WISH
}

/** From the greeting on; where there is none, the short sentences right above the closing. */
function bodyStart(lines: readonly DraftLine[], greeting: number, closing: number): number {
  if (greeting !== -1 && greeting < closing) return greeting
  let start = closing
  while (start > 1 && isWhole(lines[start - 1]?.text ?? '')) start -= 1
  return start
}

function isOfLetter(line: DraftLine | undefined): boolean {
  return line !== undefined && furnitureMark(line.text) === null && !isPictureCredit(line.text)
}

const MOST_LINES_OF_SIGNATURE = 4
const MOST_WORDS_OF_SIGNATURE = 9

/** Below the closing: a name, an office, a place and a day. */
function signatureEnd(lines: readonly DraftLine[], closing: number): number {
  let end = closing + 1
  // A quotation mark ends the letter, whatever stands below it.
  const isQuoted = () => /["”»]$/u.test(lines[end - 1]?.text ?? '')
  while (end <= closing + MOST_LINES_OF_SIGNATURE && !isQuoted() && couldSign(lines[end])) end += 1
  return end
}

function couldSign(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  const isShort = wordCount(text) <= MOST_WORDS_OF_SIGNATURE && !isProse(text)
  return isOfLetter(line) && isShort && /^["„“«]?[\p{L}\d]/u.test(text)
}

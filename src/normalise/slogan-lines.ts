import { furnitureMark, headsComments } from '#normalise/furniture-mark.ts'
import { isProse, isWhole, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/**
 * The indexes of the short exclamations with which a speech or an address ends, right below its last
 * paragraph: “Long live the bridge!”.
 */
export function sloganLines(lines: readonly DraftLine[]): ReadonlySet<number> {
  const comments = lines.findIndex(({ text }) => headsComments(text))
  const end = comments === -1 ? lines.length : comments
  const own = new Set<number>()
  for (let index = 1; index < end; index += 1) {
    const isBelowText = own.has(index - 1) || isWholeParagraph(lines[index - 1])
    if (isBelowText && isSlogan(lines[index]?.text ?? '')) own.add(index)
  }
  return own
}

const MOST_WORDS = 5
/** Of headlines that end so one has a colon, a figure or a quotation, or is longer. */
const SLOGAN = /^\p{Lu}[^.?:;\d"„“”«»]*!$/u

function isSlogan(text: string): boolean {
  const sentences = text.split(/(?<=!)\s+/u)
  return sentences.every(
    (sentence) =>
      SLOGAN.test(sentence) &&
      wordCount(sentence) <= MOST_WORDS &&
      furnitureMark(sentence) === null,
  )
}

function isWholeParagraph(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  return isProse(text) && isWhole(text) && furnitureMark(text) === null
}

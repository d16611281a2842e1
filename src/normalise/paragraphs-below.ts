import { furnitureMark } from '#normalise/furniture-mark.ts'
import { endsInDots, isProse, isWhole, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether nothing but whole paragraphs stands below a line that names one other story, up to the next
 * furniture or the end: the text goes on, for other stories have headlines. A teaser of that one story
 * is told by its words.
 */
export function hasOnlyParagraphsBelow(lines: readonly DraftLine[], index: number): boolean {
  const below = untilFurniture(lines, index + 1)
  const isTeaser = shares(below[0], textStems(lines[index]?.text ?? ''), LEAST_OF_TEASER)
  const isOwn = (line: DraftLine) =>
    isWholeParagraph(line) || (below.length === 1 && isShortSentence(line, lines.slice(0, index)))
  return below.length > 0 && !isTeaser && below.every(isOwn)
}

const FEWEST_WORDS = 5
const LENGTH_OF_STEM = 5

/** Whether a line is a short sentence that speaks of somebody whom the text above names. */
function isShortSentence({ text }: DraftLine, above: readonly DraftLine[]): boolean {
  if (wordCount(text) < FEWEST_WORDS || !/\p{Ll}\.$/u.test(text) || furnitureMark(text) !== null)
    return false
  const names = text.match(/(?<=\p{L}\s)\p{Lu}\p{Ll}{4,}/gu) ?? []
  return names.some((name) =>
    above.some((line) => line.text.includes(name.slice(0, LENGTH_OF_STEM))),
  )
}

const LEAST_OF_TEASER = 0.3

/**
 * Whether paragraphs of some length and nothing else stand below a label of other stories, up to the
 * next furniture or the end, or a reminder: those stories are gone, and the text goes on.
 */
export function hasLongParagraphsBelow(lines: readonly DraftLine[], index: number): boolean {
  if (isReminder(lines, index + 1)) return true
  const below = untilFurniture(lines, index + 1)
  const isLong = (line: DraftLine) => isWholeParagraph(line) && line.text.length >= LONG
  return below.length >= FEWEST_LONG && below.every(isLong)
}

const FEWEST_LONG = 2
/** Some headlines end in a full stop, but few are so long. */
const LONG = 100

function untilFurniture(lines: readonly DraftLine[], start: number): readonly DraftLine[] {
  const rest = lines.slice(start)
  const end = rest.findIndex(({ text }) => furnitureMark(text) !== null)
  return end === -1 ? rest : rest.slice(0, end)
}

/** Whether a line says no more than “Recall”, above a paragraph: texts end so, also behind another story. */
function isReminder(lines: readonly DraftLine[], index: number): boolean {
  return REMINDER.test(lines[index]?.text ?? '') && isWholeParagraph(lines[index + 1])
}

const REMINDER = new RegExp(`^${wholeWords(allWords('reminders'))}\\W*$`, 'iu')

function isWholeParagraph(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  return isProse(text) && isWhole(text) && !endsInDots(text) && furnitureMark(text) === null
}

function shares(line: DraftLine | undefined, stems: ReadonlySet<string>, least: number): boolean {
  return sharedStems(textStems(line?.text ?? ''), stems) >= least
}

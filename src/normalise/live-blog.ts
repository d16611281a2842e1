import { furnitureMark, headsComments, isParagraph } from '#normalise/furniture-mark.ts'
import { isDateLine, isHeadline, isLabel, isProse } from '#normalise/line-shape.ts'
import { isMetaLine } from '#normalise/head-lines.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'

/**
 * The indexes of the headlines and the paragraphs of a live blog, each below its hour; none on other
 * pages. Its hours are of one day, and most of what the page tells stands right below one of them.
 */
export function liveBlogLines(lines: readonly DraftLine[]): ReadonlySet<number> {
  // What readers wrote has hours too, and so have other stories.
  const others = lines.findIndex(
    ({ text }) => headsComments(text) || furnitureMark(text) === 'listings',
  )
  const end = others === -1 ? lines.length : others
  const hours = [...lines.keys()].filter((index) => index < end && isHour(lines[index]))
  const days = new Set(hours.map((index) => lines[index]?.text.replace(CLOCK, '').trim()))
  const entries = hours.map((hour) => entryBelow(lines, hour)).filter((entry) => entry.length > 0)
  const own = new Set(entries.flat())
  if (entries.length < FEWEST_ENTRIES || days.size > 1) return NONE
  const told = [...lines.keys()].filter((index) => isProse(lines[index]?.text ?? ''))
  const below = told.filter((index) => own.has(index))
  const isBlog = lettersOf(lines, below) > lettersOf(lines, told) * LEAST_BELOW
  return isBlog ? new Set([...introduction(lines, hours[0] ?? 0), ...own]) : NONE
}

/** What stands between the first paragraph of the page and the first hour: what the blog is about. */
function introduction(lines: readonly DraftLine[], hour: number): readonly number[] {
  const first = lines.findIndex(({ text }) => isParagraph(text) && !isPictureCredit(text))
  const above = [...lines.keys()].slice(Math.max(first, 0), hour)
  return above.filter((index) => {
    const text = lines[index]?.text ?? ''
    return furnitureMark(text) === null && !isPictureCredit(text) && !isMetaLine(text)
  })
}

const NONE: ReadonlySet<number> = new Set()
const FEWEST_ENTRIES = 3
const LEAST_BELOW = 0.5
const CLOCK = /\b\d{1,2}[:.]\d{2}\b/u

function isHour(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  return isDateLine(text) && CLOCK.test(text)
}

/** What an hour stands above: a headline or none, and the paragraphs below it up to the next line that is none. */
function entryBelow(lines: readonly DraftLine[], hour: number): readonly number[] {
  const textAt = (index: number) => lines[index]?.text ?? ''
  const headline = textAt(hour + 1)
  const isHeaded =
    (isHeadline(headline) || isLabel(headline)) &&
    !isProse(headline) &&
    !isDateLine(headline) &&
    furnitureMark(headline) === null
  const text = isHeaded ? hour + 2 : hour + 1
  if (!isParagraph(textAt(text))) return []
  const entry = isHeaded ? [hour + 1, text] : [text]
  for (let at = text + 1; isParagraph(textAt(at)); at += 1) entry.push(at)
  return entry
}

function lettersOf(lines: readonly DraftLine[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (lines[index]?.text.length ?? 0), 0)
}

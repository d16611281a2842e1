import { furnitureMark } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import { opensWithBullet, saysAgo, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { pageFrame } from '#normalise/page-frame.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { isSiteName } from '#normalise/site-name.ts'
import { isStoppedText, isTextLine } from '#normalise/text-line.ts'
import { textStems } from '#normalise/text-stems.ts'

/** A text and the lines around it of which one can be its title. */
export interface HeadedText {
  readonly lines: readonly DraftLine[]
  /** The indices of its paragraphs. */
  readonly paragraphs: readonly number[]
  /** The index of the first of them; behind the last line where there is none. */
  readonly first: number
  readonly topics: Topics
  /** The indices of the lines that could be the title. */
  readonly candidates: readonly number[]
  /** Those above the text that are headlines by their shape, and nothing else by their words. */
  readonly headlines: readonly number[]
  readonly captions: ReadonlySet<DraftLine>
}

/** How much a text speaks of each stem, from 0 to 1: by the paragraphs that have it. */
export type Topics = ReadonlyMap<string, number>

/** Tells the text of a page from what could be its title. */
export function headedText(
  { lines, isHtml }: PageDraft,
  captions: ReadonlySet<DraftLine>,
): HeadedText {
  const paragraphs = paragraphsOf(lines, isHtml)
  const first = paragraphs[0] ?? lines.length
  const end = paragraphs[isHtml ? 0 : MOST_ABOVE] ?? lines.length
  const above = [...lines.keys()].slice(0, end)
  const candidates = above.filter((index) => isCandidate(lines[index]))
  const headlines = candidates.filter(
    (index) => index < first && isShapedAsHeadline(lines[index]?.text ?? ''),
  )
  const topics = topicsOf(paragraphs.map((index) => lines[index]?.text ?? ''))
  return { lines, paragraphs, first, topics, candidates, headlines, captions }
}

/** Some paragraphs can stand above a title: a notice, a summary, a teaser of another story. */
const MOST_ABOVE = 3

/** Where no paragraph ends in a stop, those that could be headlines too. */
function paragraphsOf(lines: readonly DraftLine[], isHtml: boolean): readonly number[] {
  const { start, end } = isHtml ? { start: 0, end: lines.length } : pageFrame(lines)
  const inside = [...lines.entries()].slice(start, end)
  const stopped = inside.filter(([, line]) => isStoppedText(line))
  const text = stopped.length > 0 ? stopped : inside.filter(([, line]) => isTextLine(line))
  return text.map(([index]) => index)
}

const FEWEST_WORDS = 2
const MOST_WORDS = 40
const MOST_LETTERS = 260

/** Whether a line could be a title at all: no date, author, credit, address, item or start of a row. */
function isCandidate(line: DraftLine | undefined): boolean {
  if (line === undefined || line.isOwn === true) return false
  const { text } = line
  const words = wordCount(text)
  if (words < FEWEST_WORDS || words > MOST_WORDS || text.length > MOST_LETTERS) return false
  if (!/\p{L}{2}/u.test(text) || /^•\s|,\s*$|https?:\/\//u.test(text)) return false
  return !isOfHead(text) && !isPictureCredit(text) && !saysAgo(text)
}

/** Whether a line says when a text was put up, or who wrote it. */
export function isOfHead(text: string): boolean {
  return isMetaLine(text) || bylineNames(text).length > 0
}

const FEWEST_OF_HEADLINE = 4
/** Names of a menu without a space between them, the signs of a trail, an hour, a number. */
const PIECED = /\p{Ll}\p{Lu}|[>›→|•»]\s|\d:\d\d|№/u

function isShapedAsHeadline(text: string): boolean {
  if (wordCount(text) < FEWEST_OF_HEADLINE || PIECED.test(text) || /^\p{Ll}/u.test(text))
    return false
  return furnitureMark(text) === null && !opensWithBullet(text) && !isSiteName(text)
}

function topicsOf(paragraphs: readonly string[]): Topics {
  const counts = new Map<string, number>()
  for (const stem of paragraphs.flatMap((text) => [...textStems(text)])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + count) / Math.log(1 + most)]),
  )
}

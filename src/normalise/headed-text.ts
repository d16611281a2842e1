import { isSpeakerLine } from '#match/text/transcript.ts'
import { furnitureMark } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import {
  holdsTwoSentences,
  isHeadline,
  isProse,
  opensWithBullet,
  saysAgo,
  wordCount,
} from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { pageFrame } from '#normalise/page-frame.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine } from '#normalise/same-line.ts'
import { isSiteName } from '#normalise/site-name.ts'
import { isStoppedText, isTextLine } from '#normalise/text-line.ts'
import { textStems } from '#normalise/text-stems.ts'
import { isCutShort, withoutDots } from '#normalise/title-line.ts'

/** A text and the lines around it of which one can be its title. */
export interface HeadedText {
  readonly lines: readonly DraftLine[]
  /** The indices of its paragraphs. */
  readonly paragraphs: readonly number[]
  /** The index of the first of them; behind the last line where there is none. */
  readonly first: number
  readonly topics: Topics
  /** In how many paragraphs the one stands that has most. */
  readonly most: number
  /** The indices of the lines that could be the title. */
  readonly candidates: ReadonlySet<number>
  /** Those above the text that are headlines by their shape, and nothing else by their words. */
  readonly headlines: ReadonlySet<number>
  readonly captions: ReadonlySet<DraftLine>
  /** Every line in small letters and numbers only, between two spaces. */
  readonly bare: readonly string[]
}

/** In how many paragraphs of a text each of its stems stands. */
export type Topics = ReadonlyMap<string, number>

/** Tells the text of a page from what could be its title. */
export function headedText(
  { lines, isHtml }: PageDraft,
  captions: ReadonlySet<DraftLine>,
): HeadedText {
  const paragraphs = paragraphsOf(lines, isHtml)
  const first = paragraphs[0] ?? lines.length
  const end = paragraphs[isHtml ? 0 : MOST_ABOVE] ?? lines.length
  const isTold = paragraphs.some((index) => isTextAt(lines, index))
  const candidates = [...lines.keys()]
    .slice(0, end)
    .filter((index) => isCandidate(lines[index], lines) && (isTold || index !== first))
  const headlines = candidates.filter(
    (index) => index < first && isShapedAsHeadline(lines[index]?.text ?? '', lines),
  )
  const topics = topicsOf(paragraphs.map((index) => lines[index]?.text ?? ''))
  const bare = lines.map(({ text }) => ` ${bareLine(text)} `)
  return {
    lines,
    paragraphs,
    first,
    topics,
    most: Math.max(1, ...topics.values()),
    candidates: new Set(candidates),
    headlines: new Set(headlines),
    captions,
    bare,
  }
}

/** Some paragraphs can stand above a title: a notice, a summary, a teaser of another story. */
const MOST_ABOVE = 3

/** Where no paragraph ends in a stop, those that could be headlines too; where there is none, the longest line below the first. */
function paragraphsOf(lines: readonly DraftLine[], isHtml: boolean): readonly number[] {
  const { start, end } = isHtml ? { start: 0, end: lines.length } : pageFrame(lines)
  const inside = [...lines.entries()].slice(start, end)
  const stopped = inside.filter(([, line]) => isStoppedText(line))
  const text = stopped.length > 0 ? stopped : inside.filter(([, line]) => isTextLine(line))
  return (text.length > 0 ? text : longestOf(inside)).map(([index]) => index)
}

function isTextAt(lines: readonly DraftLine[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && isTextLine(line)
}

function longestOf(lines: readonly Entry[]): readonly Entry[] {
  const title = lines.findIndex(
    ([, { text }]) => wordCount(text) >= FEWEST_WORDS && !isOfHead(text),
  )
  const below = lines.slice(title + 1)
  const most = Math.max(...below.map(([, { text }]) => text.length))
  return below.filter(([, { text }]) => text.length === most)
}

type Entry = readonly [number, DraftLine]

const FEWEST_WORDS = 2
const MOST_WORDS = 40
const MOST_LETTERS = 260

/** Whether a line could be a title at all: no date, author, credit, address, item or start of a row. */
function isCandidate(line: DraftLine | undefined, lines: readonly DraftLine[]): boolean {
  if (line === undefined || line.isOwn === true) return false
  const { text } = line
  const words = wordCount(text)
  if (words < FEWEST_WORDS || words > MOST_WORDS || text.length > MOST_LETTERS) return false
  if (!/\p{L}{2}/u.test(text) || /^(?:•|\d{1,2}[.)])\s|,\s*$|:\/\//u.test(text)) return false
  if (isOfHead(text) || isPictureCredit(text) || saysAgo(text) || isSpeakerLine(text)) return false
  const isButton = words < FEWEST_IF_FURNITURE && furnitureMark(text) !== null
  return !isButton && !isSentences(text) && !isCutShort(line, lines)
}

const FEWEST_IF_FURNITURE = 5
const LONGEST_SENTENCE = 90
const LONGEST_HEADLINE = 140

/** Some headlines end in a stop; a paragraph is longer, or holds more than one sentence. */
function isSentences(text: string): boolean {
  if (text.length > LONGEST_HEADLINE && holdsTwoSentences(text)) return true
  return text.length > LONGEST_SENTENCE && isProse(text) && !isHeadline(withoutDots(text))
}

/** Whether a line says when a text was put up, or who wrote it. */
export function isOfHead(text: string): boolean {
  return isMetaLine(text) || bylineNames(text).length > 0
}

const FEWEST_OF_HEADLINE = 4
/** Names of a menu without a space between them, the signs of a trail, an hour, a number. */
const PIECED = /\p{Ll}\p{Lu}|[>›→|•»]\s|\d:\d\d|№/u

function isShapedAsHeadline(text: string, lines: readonly DraftLine[]): boolean {
  if (wordCount(text) < FEWEST_OF_HEADLINE || PIECED.test(text) || opensSmall(text, lines))
    return false
  return furnitureMark(text) === null && !opensWithBullet(text) && !isSiteName(text)
}

/** Whether a line opens with a small letter, and not with a name that the page writes so elsewhere too. */
function opensSmall(text: string, lines: readonly DraftLine[]): boolean {
  const word = /^\p{Ll}\p{L}*/u.exec(text)?.[0]
  const isWritten = (other: DraftLine) =>
    other.text !== text && other.text.startsWith(`${word ?? ''} `)
  return word !== undefined && !lines.some(isWritten)
}

function topicsOf(paragraphs: readonly string[]): Topics {
  const counts = new Map<string, number>()
  for (const stem of paragraphs.flatMap((text) => [...textStems(text)])) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

import { isParagraph } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import { isLabel, isProse, opensWithBullet, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import type { PageFrame } from '#normalise/page-frame.ts'
import { repeatsTitle } from '#normalise/same-line.ts'
import { textStems } from '#normalise/text-stems.ts'
import { couldBeTitle } from '#normalise/title-line.ts'

/**
 * The index of the title of a page that was pasted as a whole, where menus and lists of stories
 * stand above it: the headline for which most speaks. Null on pages with hardly a line above the text.
 */
export function titleOfWholePage(lines: readonly DraftLine[], frame: PageFrame): number | null {
  if (lines.slice(0, frame.start).filter(isOfMenu).length < FEWEST_LINES) return null
  const paragraphs = [...lines.keys()].filter(
    (index) => index >= frame.start && index < frame.end && isParagraph(lines[index]?.text ?? ''),
  )
  const end = paragraphs[MOST_INSIDE] ?? lines.length
  const text = { lines, paragraphs, topics: topicsOf(lines, paragraphs) }
  const weighed = lines
    .slice(0, end)
    .flatMap((line, index) =>
      couldBeTitle(line) ? { index, weight: weigh(evidenceOf(index, line, text)) } : [],
    )
  return aboveItsSummary(weighed)
}

/** Fewer above a text are no menu: a headline, its summary, an author, a day. */
const FEWEST_LINES = 15
/** The frame can start with a paragraph or two that stand above the headline. */
const MOST_INSIDE = 3

/** The items of a list belong to the text rather, which opens with it. */
function isOfMenu({ text }: DraftLine): boolean {
  return !opensWithBullet(text)
}

const NEAR_SUMMARY = 2
const LEAST_BEHIND = 1

/** The one of most weight, or the first of those right above it that have hardly less: it sums them up. */
function aboveItsSummary(weighed: readonly Weighed[]): number | null {
  const most = Math.max(...weighed.map(({ weight }) => weight))
  const best = weighed.find(({ weight }) => weight === most)
  if (best === undefined) return null
  const title = weighed.find(
    ({ index, weight }) =>
      index >= best.index - NEAR_SUMMARY && index < best.index && weight >= most - LEAST_BEHIND,
  )
  return (title ?? best).index
}

interface Weighed {
  readonly index: number
  readonly weight: number
}

interface Text {
  readonly lines: readonly DraftLine[]
  /** The indices of the paragraphs of the densest frame. */
  readonly paragraphs: readonly number[]
  readonly topics: Topics
}

/** What speaks for a headline or against it: a sign from 0 to 1 or a count. */
type Evidence = Readonly<Record<keyof typeof WEIGHTS, number>>

/**
 * Fitted as a choice between all headlines above the texts of 760 English pages; of those that were
 * held out, such weights find 81 in 100.
 */
const WEIGHTS = {
  speaksOfTopics: 4.4,
  sharesWords: 0.29,
  standsAboveMeta: 2.4,
  linesToText: -0.46,
  isShort: -1.8,
  endsInStop: -1.8,
  paragraphsAbove: -1.4,
  isLong: -0.9,
  followsHeadline: -0.85,
  isSaidAgain: 0.7,
  followsLabel: 0.6,
  standsAboveSummary: 0.6,
  isPieced: -0.9,
} as const

const SIGNS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

function weigh(evidence: Evidence): number {
  return SIGNS.reduce((sum, sign) => sum + WEIGHTS[sign] * evidence[sign], 0)
}

const SHORT = 4
const LONG = 16
const MOST_SHARED = 6
const WORDS_OF_SUMMARY = 8

/** Names of a menu without a space between them, or the signs between those of a trail. */
const PIECED = /\p{Ll}\p{Lu}|[→>›|]/u

function evidenceOf(index: number, line: DraftLine, { lines, paragraphs, topics }: Text): Evidence {
  const { text } = line
  const words = wordCount(text)
  const stems = [...textStems(text)]
  const shared = stems.flatMap((stem) => topics.get(stem) ?? [])
  const above = lines[index - 1]
  return {
    speaksOfTopics: shared.reduce((sum, topic) => sum + topic, 0) / Math.max(1, stems.length),
    sharesWords: Math.min(shared.length, MOST_SHARED),
    standsAboveMeta: Number(standsAboveMeta(lines, index)),
    linesToText: Math.log(1 + Math.max(0, (paragraphs[0] ?? 0) - index)),
    isShort: Number(words <= SHORT),
    endsInStop: Number(text.endsWith('.')),
    paragraphsAbove: paragraphs.filter((paragraph) => paragraph < index).length,
    isLong: Number(words >= LONG),
    followsHeadline: Number(
      above !== undefined && wordCount(above.text) >= SHORT && couldBeTitle(above),
    ),
    isSaidAgain: Number(isSaidAgainNear(lines, index)),
    followsLabel: Number(above !== undefined && isLabel(above.text)),
    standsAboveSummary: Number(wordCount(lines[index + 1]?.text ?? '') >= WORDS_OF_SUMMARY),
    isPieced: Number(PIECED.test(text)),
  }
}

/** How much a text speaks of each stem, from 0 to 1: by the paragraphs that have it. */
type Topics = ReadonlyMap<string, number>

function topicsOf(lines: readonly DraftLine[], paragraphs: readonly number[]): Topics {
  const counts = new Map<string, number>()
  for (const index of paragraphs) {
    for (const stem of textStems(lines[index]?.text ?? '')) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
  }
  const most = Math.max(1, ...counts.values())
  return new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(1 + count) / Math.log(1 + most)]),
  )
}

const NEAR = 7
const LONG_PARAGRAPH = 160

/** Whether an author or a day stands below a headline, before the text does. */
function standsAboveMeta(lines: readonly DraftLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + 1 + NEAR)
  const text = below.findIndex(
    (line) => isParagraph(line.text) && line.text.length > LONG_PARAGRAPH,
  )
  return below
    .slice(0, text === -1 ? below.length : text)
    .some((line) => isMetaLine(line.text) || bylineNames(line.text).length > 0)
}

const NEAR_AGAIN = 12

function isSaidAgainNear(lines: readonly DraftLine[], index: number): boolean {
  const title = lines[index]?.text ?? ''
  return lines
    .slice(Math.max(0, index - NEAR_AGAIN), index + NEAR_AGAIN + 1)
    .some(
      (line) =>
        line !== lines[index] &&
        !isProse(line.text) &&
        (repeatsTitle(line.text, title) || repeatsTitle(title, line.text)),
    )
}

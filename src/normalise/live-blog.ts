import { furnitureMark, headsComments, isParagraph } from '#normalise/furniture-mark.ts'
import { isDateLine, isHeadline, isLabel, isProse } from '#normalise/line-shape.ts'
import { isMetaLine } from '#normalise/head-lines.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * The indexes of the headlines and the paragraphs of a live blog, each below its hour, and of the hours
 * that name no day; none on other pages. Its hours are of one day, and most of what the page tells stands
 * right below one of them.
 */
export function liveBlogLines(lines: readonly DraftLine[]): ReadonlySet<number> {
  const feed = lines.findIndex(({ text }) => FEED.test(text))
  const start = feed === -1 ? lines.findIndex(isHour) : feed
  const hours = hoursFrom(lines, start + (feed === -1 ? 0 : 1))
  const told = hours.filter((hour) => entryBelow(lines, hour).length > 0)
  const days = new Set(told.map((index) => lines[index]?.text.replace(CLOCK, '').trim()))
  const entries = told.map((hour) => entryBelow(lines, hour))
  const bare = told.filter((hour) => lines[hour]?.text.replace(CLOCK, '').trim() === '')
  const own = new Set([...bare, ...entries.flat()])
  const above = lines.slice(0, hours[0] ?? 0)
  const isLive = above.some(({ text }) => !isProse(text) && LIVE.test(text))
  const fewest = feed === -1 && !isLive ? FEWEST_ENTRIES : FEWEST_BELOW_FEED
  if (entries.length < fewest || days.size > 1) return NONE
  const isBlog = feed !== -1 || isLive || isMostOf(lines, own)
  return isBlog ? new Set([...introduction(lines, hours[0] ?? 0), ...own]) : NONE
}

const FEED = new RegExp(`^${wholeWords(allWords('liveFeeds'))}\\W*$`, 'iu')

/** A headline that says so; in a paragraph the word can tell where people live. */
const LIVE = new RegExp(`(?<!\\p{L})(?:${wholeWords(allWords('liveFeeds'))})(?!\\p{L})`, 'iu')

/** The index of the heading of a live blog whose entries open with their hours; none on other pages. */
export function feedHeading(lines: readonly DraftLine[]): ReadonlySet<number> {
  const feed = lines.findIndex(({ text }) => FEED.test(text))
  const below = lines.slice(feed + 1, feed + 1 + NEAR)
  const isFeed =
    feed !== -1 && below.filter(({ text }) => ENTRY.test(text)).length >= FEWEST_BELOW_FEED
  return isFeed ? new Set([feed]) : NONE
}

/** Whether a day stands above further entries of a live blog, whose hours and headlines are on one line. */
export function headsEntries(lines: readonly DraftLine[], index: number): boolean {
  const isEntry = (at: number) => ENTRY.test(lines[at]?.text ?? '')
  const told = lines.filter((_line, at) => isEntry(at) && isParagraph(lines[at + 1]?.text ?? ''))
  return (
    isEntry(index + 1) &&
    told.filter(({ line }) => line < (lines[index]?.line ?? 0)).length >= FEWEST_BELOW_FEED
  )
}

const NEAR = 4
/** An hour and what happened then, on one line: “14:20: The bridge is open.” */
const ENTRY =
  /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{Lu}{2,4})?\s?[:.–—|-]?\s\P{Ll}*\p{L}{2,}/u

/** What readers wrote has hours too, and so have other stories. */
function hoursFrom(lines: readonly DraftLine[], start: number): readonly number[] {
  const isOther = ({ text }: DraftLine, index: number) =>
    headsComments(text) || (index >= start && furnitureMark(text) === 'listings')
  const others = lines.findIndex(isOther)
  const end = others === -1 ? lines.length : others
  return [...lines.keys()].filter((index) => index >= start && index < end && isHour(lines[index]))
}

/** Whether the lines hold most of what a page tells. */
function isMostOf(lines: readonly DraftLine[], own: ReadonlySet<number>): boolean {
  const told = [...lines.keys()].filter((index) => isProse(lines[index]?.text ?? ''))
  const below = told.filter((index) => own.has(index))
  return lettersOf(lines, below) > lettersOf(lines, told) * LEAST_BELOW
}

/** What stands between the first paragraph of the page and the first hour: what the blog is about. */
function introduction(lines: readonly DraftLine[], hour: number): readonly number[] {
  const first = lines.findIndex(({ text }) => isParagraph(text) && !isPictureCredit(text))
  const above = [...lines.keys()].slice(Math.max(first, 0), hour)
  return above.filter((index) => {
    const text = lines[index]?.text ?? ''
    const isName = isLabel(text) && !/^[•–—-]|:$/u.test(text)
    return !isName && furnitureMark(text) === null && !isPictureCredit(text) && !isMetaLine(text)
  })
}

const NONE: ReadonlySet<number> = new Set()
const FEWEST_ENTRIES = 3
/** Where a heading says that a live blog follows. */
const FEWEST_BELOW_FEED = 2
const LEAST_BELOW = 0.5
const CLOCK = /\b\d{1,2}[:.]\d{2}\b(?:\s?[ap]\.?m\b\.?)?/iu

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
  if (isHeaded && lines[hour + 1]?.isLast === true) return [hour + 1]
  if (!isParagraph(textAt(text))) return []
  const entry = isHeaded ? [hour + 1, text] : [text]
  for (let at = text + 1; isParagraph(textAt(at)); at += 1) entry.push(at)
  return entry
}

function lettersOf(lines: readonly DraftLine[], indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + (lines[index]?.text.length ?? 0), 0)
}

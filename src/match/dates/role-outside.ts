import { comparable } from '#match/comparable.ts'
import { isCredit } from '#match/dates/caption-lines.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import type { DateRole } from '#match/dates/find-page-dates.ts'
import {
  isFoot,
  isInCopyright,
  isNames,
  isPartOfRow,
  isRightBelowText,
  isSoonBelowText,
} from '#match/dates/is-foot.ts'
import { isLong, type PageLayout } from '#match/dates/page-layout.ts'
import { isOtherStory } from '#match/dates/is-other-story.ts'
import { opensWithTime, timeIn } from '#match/dates/time-in.ts'
import type { PageLine } from '#match/findings.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import type { DateWords } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

interface Outside {
  readonly line: PageLine
  readonly mention: DateMention
  /** All dates of the line. */
  readonly mentions: readonly DateMention[]
  readonly layout: PageLayout
  readonly lang: string
}

const MOST_LETTERS_BESIDE = 40
const MOST_LETTERS_OF_LABEL = 30

/** What a date outside the text is: that of the page, of a change to it, of its capture, or another’s. */
export function roleOutside({ line, mention, mentions, layout, lang }: Outside): DateRole {
  const { dates } = wordsOf(lang)
  const rest = restOf(line, mentions, dates)
  const letters = lettersIn(rest)
  const hasTime = timeIn(line.text) !== null
  if (mention.reading.form === 'relative-day' || mention.reading.form === 'ago')
    return isRelativeStamp({ line, mention, layout }, rest) ? 'top' : 'aside'
  if (mention.reading.form !== 'day')
    return isMonth(mention) && line.line < layout.firstLong && letters <= MOST_LETTERS_OF_LABEL
      ? 'top'
      : 'aside'
  if (layout.headLines.has(line.line)) return 'top'
  const isLabelled =
    isLabelledInRow(line, mention, dates) || (hasTime && isRightBehindLabel(line, mention, dates))
  const opens = opensWithStamp(line, mention, layout)
  const isOfFoot =
    isPartOfRow({ line, mention, layout }) || isInCopyright({ line, mention, layout })
  if (isOfFoot && !isLabelled) return 'foot'
  if (letters > MOST_LETTERS_BESIDE && !isLabelled && !opens) return 'aside'
  if (isOfCapture(rest, dates)) return 'aside'
  if (isWeatherOrRate(rest)) {
    // “Today is 5 March | 9°C” says plainly that it is the day of looking.
    const isToday = mentions.some(({ reading }) => reading.form === 'relative-day')
    return line.line < layout.firstLong && !isToday ? 'header' : 'aside'
  }
  if (isCredit(line.text, dates) && !hasTime) return 'aside'
  const label = labelOf(line.text.slice(0, mention.start), dates)
  if (label === null && isOtherStory(line.text, mention)) return 'aside'
  const isHead =
    line.line < layout.firstLong || belongsToHead(line, layout) || isBelowHeadline(line, layout)
  const isBelow = (hasTime || letters === 0) && isBelowOpening(line, layout)
  if (label === 'updated')
    return isHead || isBelow || isSoonBelowText(line, layout) ? 'updated' : 'aside'
  if (label === 'published' && (isLabelled || letters <= MOST_LETTERS_OF_LABEL)) return 'top'
  const isStamp =
    (isBelow && (letters <= LETTERS_OF_HOUR || isNames(rest))) ||
    (hasTime && letters === 0 && isRightBelowText(line, layout))
  if (isSentence(rest) || isInList(line, layout, lang)) return 'aside'
  if (!(isHead || isStamp))
    return isFoot({ line, mention, rest, layout, words: dates }) ? 'foot' : 'aside'
  return isAlone(line, layout, { rest, lang }) ? 'header' : 'top'
}

function isMonth({ reading }: DateMention): boolean {
  return reading.form === 'month' && reading.year !== null
}

/** Whether strokes part a line, and a date has the label of publication in its own part: “Date: 21/01/2025 | …”. */
function isLabelledInRow({ text }: PageLine, { start }: DateMention, dates: DateWords): boolean {
  const part = text.slice(0, start).split(STROKE).at(-1) ?? ''
  return STROKE.test(text) && labelOf(part, dates) === 'published'
}

/** “Press office of the government, published on 10 February 2026”. */
function isRightBehindLabel({ text }: PageLine, { start }: DateMention, dates: DateWords): boolean {
  return standsBehind(comparable(text), start, dates.published)
}

/**
 * Whether a line above the text opens with a day and its hour, or right below the headline with a day alone, and
 * goes on with where they come from.
 */
function opensWithStamp(
  { line, text }: PageLine,
  { start, end }: DateMention,
  layout: PageLayout,
): boolean {
  if (line >= layout.firstLong || !STAMP_BEFORE.test(text.slice(0, start))) return false
  if (timeIn(text.slice(0, start)) !== null || opensWithTime(text.slice(end))) return true
  const before = layout.filled.findLast((one) => one.line < line)
  return before !== undefined && before.line === layout.title && text.length <= LONGEST_STAMP
}

const LONGEST_STAMP = 150
const STAMP_BEFORE = /^\s*(?:\d{1,2}[:.]\d{2}[\s,|–-]*)?$/u

const STROKE = /\s[|•·]\s/u

const FEW_LETTERS = 10
/** “pm”, with the zone. */
const LETTERS_OF_HOUR = 5

/** A line without its dates and what belongs to them, as the label of a change does. */
function restOf({ text }: PageLine, mentions: readonly DateMention[], dates: DateWords): string {
  const without = mentions.reduce((rest, { words }) => rest.replace(words, ' '), text)
  const said = [dates.yearMarks, dates.updated]
  const marks = said
    .flatMap((words) => findPhrases(comparable(without), words))
    .map((one) => one.text)
  return marks.reduce((rest, mark) => rest.replace(mark, ' '), without).trim()
}

function lettersIn(text: string): number {
  return text.replaceAll(/[^\p{L}]/gu, '').length
}

function isOfCapture(rest: string, dates: DateWords): boolean {
  return hasPhrase(comparable(rest), dates.captured) || rest.includes('©')
}

/** Whether a line says how warm it is on a day, or what money costs. */
function isWeatherOrRate(rest: string): boolean {
  return rest.includes('°') || RATE.test(rest)
}

const RATE = /(?<!\p{L})(?:USD|EUR|GBP)(?:\/\p{Lu}{3})?[\s:=–—-]*\d+[.,]\d/u

/** “Yesterday, 19:04”, “Published: today at 19:04”, “by A — 2 days ago in World”, above the text. */
function isRelativeStamp(
  { line, mention, layout }: Omit<Outside, 'mentions' | 'lang'>,
  rest: string,
): boolean {
  const hasTime = timeIn(line.text) !== null
  if (mention.reading.form === 'relative-day' && !hasTime) return false
  if (mention.reading.form === 'relative-day' && lettersIn(rest) <= FEW_LETTERS) return true
  const isAbove = line.line > (layout.title ?? Infinity) && line.line < layout.firstLong
  return isAbove && lettersIn(rest) <= MOST_LETTERS_OF_LABEL && !isSentence(rest)
}

/** Whether a line says with a label that a date in it is the day of publication. */
export function isLabelledPublished(
  { text }: PageLine,
  { start }: DateMention,
  lang: string,
): boolean {
  return labelOf(text.slice(0, start), wordsOf(lang).dates) === 'published'
}

/** The label of a date: the last that stands before it. */
function labelOf(before: string, dates: DateWords): 'published' | 'updated' | null {
  const text = comparable(before)
  const published = findPhrases(text, dates.published).at(-1)
  const updated = findPhrases(text, dates.updated).at(-1)
  if (!published && !updated) return null
  return (updated?.start ?? -1) > (published?.start ?? -1) ? 'updated' : 'published'
}

const LINES_OF_HEAD = 6

/** Whether it stands between the first lines of a page on which no headline was found. */
function belongsToHead({ line }: PageLine, { title, filled, last }: PageLayout): boolean {
  return title === null && line < last && line < (filled[0]?.line ?? 0) + LINES_OF_HEAD
}

/**
 * Whether it stands right below the headline, which a page can print once more amid what it says twice, or
 * one line below that, where the headline comes behind the text.
 */
function isBelowHeadline({ line }: PageLine, { filled, headLines, last }: PageLayout): boolean {
  const [before, farther] = filled.filter((one) => one.line < line).toReversed()
  if (before === undefined || headLines.has(before.line)) return before !== undefined
  const isShort = before.text.length <= LONGEST_TOPIC
  return farther !== undefined && farther.line > last && headLines.has(farther.line) && isShort
}

const LONGEST_TOPIC = 30

/** Whether it stands behind the opening of the text and its byline, where some sites print when it appeared. */
function isBelowOpening({ line }: PageLine, { bodyAt, firstLong }: PageLayout): boolean {
  const next = [...bodyAt.values()].find((one) => one.line > firstLong && isLong(one.text))
  return line > firstLong && line < (next?.line ?? 0)
}

const LINES_OF_LIST = 3

/** Whether it opens one of several headlines that stand in a row, each behind its own date. */
function isInList(line: PageLine, { filled }: PageLayout, lang: string): boolean {
  const at = filled.findIndex((one) => one.line === line.line)
  const near = filled.slice(Math.max(0, at - LINES_OF_LIST + 1), at + LINES_OF_LIST)
  const dated = near.filter(({ text }) => {
    const [mention] = findDateMentions(text, lang)
    return mention?.start === 0 && lettersIn(text.slice(mention.end)) > FEW_LETTERS
  })
  return dated.length >= LINES_OF_LIST && dated.some((one) => one.line === line.line)
}

const FEW_WORDS = 3

/** The point of an abbreviated hour, “14:12 ч.”, “9 ч. и 5 мин.”, ends none. */
function isSentence(rest: string): boolean {
  return (
    /(?<!(?<!\p{L})\p{L})[.!?…]$/u.test(rest) &&
    (rest.match(/\p{L}{2,}/gu) ?? []).length > FEW_WORDS
  )
}

/** Whether a date stands by itself above the headline, and not right above it, its hour or its length. */
function isAlone(
  { line }: PageLine,
  { title, filled }: PageLayout,
  { rest, lang }: { readonly rest: string; readonly lang: string },
): boolean {
  if (title === null || line > title || /[\p{L}\p{N}]/u.test(rest)) return false
  const before = filled.findLast((one) => one.line < line)
  const next = filled.find((one) => one.line > line)
  if (next === undefined || next.line >= title) return false
  if ([before, next].some((one) => one && isIssue(one.text, lang))) return false
  return !isTime(next.text) && !isReadingTime(next.text, lang)
}

/** Whether a line says which issue of a paper it is: “№ 141–142”, “Issue 12”. */
function isIssue(text: string, lang: string): boolean {
  if (text.length > LONGEST_READING_TIME * 2 || !/\d/.test(text)) return false
  const [found] = findPhrases(comparable(text), wordsOf(lang).dates.issue)
  return /№\s*\d/u.test(text) || (found !== undefined && /^\.?\s*\d/.test(text.slice(found.end)))
}

/** Whether a line says a time of day and nothing else: “• 14:06”, “05:55 AM ET”. */
function isTime(text: string): boolean {
  return timeIn(text) !== null && lettersIn(text) <= LETTERS_OF_HOUR
}

const LONGEST_READING_TIME = 30

/** Whether a line says how long the text takes to read: “1 min read”. */
function isReadingTime(text: string, lang: string): boolean {
  if (text.length > LONGEST_READING_TIME || !/\d/.test(text)) return false
  return hasPhrase(comparable(text), wordsOf(lang).amounts.minutes)
}

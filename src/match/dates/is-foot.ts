import { isCredit } from '#match/dates/caption-lines.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import type { PageLayout } from '#match/dates/page-layout.ts'
import { withoutTime } from '#match/dates/time-in.ts'
import { isCopyright } from '#match/dates/year-of-copyright.ts'
import type { PageLine } from '#match/findings.ts'
import type { DateWords } from '#match/words/language-words.ts'

interface Foot {
  readonly line: PageLine
  readonly mention: DateMention
  /** The line without its dates. */
  readonly rest: string
  readonly layout: PageLayout
  readonly words: DateWords
}

/**
 * Whether a date stands alone below the text and who signed it, or right below the text beside an author,
 * a place, a topic or a count of readers.
 */
export function isFoot({ line, mention, rest, layout, words }: Foot): boolean {
  if (!/\p{L}/u.test(rest)) return isBelowSignature(line, layout, words)
  if (!isRightBelowText(line, layout)) return false
  const behind = line.text.slice(mention.end)
  if (isBracketed(line.text.slice(0, mention.start), behind)) return false
  if (TOPICS_BEHIND.test(behind)) return true
  const isStamp = isNames(rest) || isCounts(rest) || ROW_BEHIND.test(behind)
  return isStamp && isOnlyDated(line, layout)
}

/** “The bridge is built (6 May 2016)”: another story with its day. */
function isBracketed(before: string, behind: string): boolean {
  return /\p{L}[^(]*\(\s*$/u.test(before) && /^\s*(?:\p{L}{1,4}\.?\s*)?\)/u.test(behind)
}

/**
 * Whether a day is a part by itself of a row behind the text: “Tags: bridge, trade | 6 May 2016 | World”,
 * “… | May 6th, 2016 by admin | …”.
 */
export function isPartOfRow({ line, mention, layout }: Omit<Foot, 'rest' | 'words'>): boolean {
  const [before, behind] = [line.text.slice(0, mention.start), line.text.slice(mention.end)]
  const isPart = STROKE_BEFORE.test(before) && (behind.trim() === '' || STROKE_BEHIND.test(behind))
  const isRow = /\p{L}:\s/u.test(before) || STROKE_BEHIND.test(behind)
  const isTagged = TAGS_BEFORE.test(before) && behind.trim() === ''
  return (
    ((isPart && isRow) || isTagged) && isSoonBelowText(line, layout) && isOnlyDated(line, layout)
  )
}

/** “Tags: bridge, trade, Hilmur ” */
const TAGS_BEFORE = /^\s*\p{Lu}\p{L}+:\s[^,.!?:]{2,30},\s[^,.!?:]{2,30},[^.!?:]{0,60}$/u

const STROKE_BEFORE = /\s[|•·]\s*$/u
/** Whose it is, in two words, and the next part. */
const STROKE_BEHIND = /^(?:,?\s+\p{L}{1,3}\s[\p{L}\d_.-]+)?\s*[|•·]\s/u

/** Whether a copyright behind the text says the day of that: “© Site, 6 May 2016”. */
export function isInCopyright({ line, mention, layout }: Omit<Foot, 'rest' | 'words'>): boolean {
  if (line.line <= layout.last || line.text.length > LONGEST_COPYRIGHT) return false
  const before = line.text.slice(0, mention.start)
  return isCopyright(before) && /\p{L}{3}/u.test(mention.words + before)
}

const LONGEST_COPYRIGHT = 200

/** “6 May 2016 | Section: Politics | …” */
const TOPICS_BEHIND = /^\s*[|•·]\s*\p{L}+:\s/u
/** “6 May 2016 | Press office of the government” */
const ROW_BEHIND = /^\s*[|•·]\s*\p{L}[^.!?]{1,40}$/u

/** “| Read 1,234 times”, “5 min read”: numbers, each with a word or two for what is counted. */
function isCounts(text: string): boolean {
  const parts = withoutTime(text).match(/\d[\d.,]*|\p{L}+/gu) ?? []
  const kinds = parts.map((part) => (/\d/.test(part) ? 'n' : 'w')).join('')
  return kinds.length <= MOST_PARTS && /^(?:wnw?|nww?)+$/.test(kinds)
}

/** More numbers and words are a table. */
const MOST_PARTS = 12

const NAMES = /^(?!.*(?<!\p{L})\p{Ll}\p{L}{3}).{1,40}$/u

/** Whether a text is but names and offices: no longer word begins with a small letter. */
export function isNames(text: string): boolean {
  return NAMES.test(text.trim())
}

const MOST_LINES_OF_SIGNATURE = 2

/** Whether nothing but a line or two of names, or who took the picture, stands between the end of the text and a line. */
function isBelowSignature(line: PageLine, layout: PageLayout, words: DateWords): boolean {
  const { filled, last, headLines } = layout
  const between = filled.filter(
    (one) => one.line > last && one.line < line.line && !headLines.has(one.line),
  )
  if (between.length > 0 && !isOnlyDated(line, layout)) return false
  const isSigned = between.every(({ text }) => isNames(text) || isCredit(text, words))
  return line.line > last && between.length <= MOST_LINES_OF_SIGNATURE && isSigned
}

/** That of other stories, but not of a copyright. */
const YEAR = /^[^©]*(?<!\d)(?:19|20)\d{2}(?!\d)/u

/** Whether no other line behind the text says a year. */
function isOnlyDated({ line }: PageLine, { filled, last }: PageLayout): boolean {
  return filled.every((one) => one.line <= last || one.line === line || !YEAR.test(one.text))
}

const LINES_BELOW_TEXT = 3

/** Whether it is one of the first lines behind the text. */
export function isSoonBelowText({ line }: PageLine, { filled, last }: PageLayout): boolean {
  const behind = filled.filter((one) => one.line > last)
  return behind.slice(0, LINES_BELOW_TEXT).some((one) => one.line === line)
}

/** Whether nothing stands between the end of the text and a line. */
export function isRightBelowText({ line }: PageLine, { filled, last }: PageLayout): boolean {
  return filled.find((one) => one.line > last)?.line === line
}

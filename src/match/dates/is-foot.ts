import type { DateMention } from '#match/dates/date-reading.ts'
import type { PageLayout } from '#match/dates/page-layout.ts'
import type { PageLine } from '#match/findings.ts'

interface Foot {
  readonly line: PageLine
  readonly mention: DateMention
  /** The line without its dates. */
  readonly rest: string
  readonly layout: PageLayout
}

/**
 * Whether a date stands alone below the text and who signed it, or right below the text beside an author,
 * a place, a topic or a count of readers.
 */
export function isFoot({ line, mention, rest, layout }: Foot): boolean {
  if (!/\p{L}/u.test(rest)) return isBelowSignature(line, layout)
  if (!isRightBelowText(line, layout)) return false
  const behind = line.text.slice(mention.end)
  if (TOPICS_BEHIND.test(behind)) return true
  const isStamp = isNames(rest) || isCounts(rest) || ROW_BEHIND.test(behind)
  return isStamp && isOnlyDated(line, layout)
}

/** “6 May 2016 | Section: Politics | …” */
const TOPICS_BEHIND = /^\s*[|•·]\s*\p{L}+:\s/u
/** “6 May 2016 | Press office of the government” */
const ROW_BEHIND = /^\s*[|•·]\s*\p{L}[^.!?]{1,40}$/u

/** “| Read 1,234 times”, “5 min read”: numbers, each with a word or two for what is counted. */
function isCounts(text: string): boolean {
  const parts = text.match(/\d[\d.,]*|\p{L}+/gu) ?? []
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

/** Whether nothing but a line or two of names stands between the end of the text and a line. */
function isBelowSignature(line: PageLine, layout: PageLayout): boolean {
  const { filled, last, headLines } = layout
  const between = filled.filter(
    (one) => one.line > last && one.line < line.line && !headLines.has(one.line),
  )
  if (between.length > 0 && !isOnlyDated(line, layout)) return false
  const isSigned = between.every(({ text }) => isNames(text))
  return line.line > last && between.length <= MOST_LINES_OF_SIGNATURE && isSigned
}

/** That of other stories, but not of a copyright. */
const YEAR = /^[^©]*(?<!\d)(?:19|20)\d{2}(?!\d)/u

/** Whether no other line behind the text says a year. */
function isOnlyDated({ line }: PageLine, { filled, last }: PageLayout): boolean {
  return filled.every((one) => one.line <= last || one.line === line || !YEAR.test(one.text))
}

/** Whether nothing stands between the end of the text and a line. */
export function isRightBelowText({ line }: PageLine, { filled, last }: PageLayout): boolean {
  return filled.find((one) => one.line > last)?.line === line
}

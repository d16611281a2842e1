import { addDays, dayOf, daysFrom } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { DateRole, PageDate } from '#match/dates/find-page-dates.ts'
import { dayOfComments } from '#match/dates/day-of-comments.ts'
import { saysHoursAgo } from '#match/dates/says-hours-ago.ts'
import { layOut } from '#match/dates/page-layout.ts'
import { isLabelledPublished } from '#match/dates/role-outside.ts'
import { yearOfCopyright } from '#match/dates/year-of-copyright.ts'
import type { CleanedPage, DatedFinding, Flag } from '#match/findings.ts'

/** What the page itself says of when it appeared. */
export interface PublishedFinding {
  /** As in front matter: the day, with the time where there is one. */
  readonly printed: string | null
  readonly published: DatedFinding
  /** Whether its metadata say so. */
  readonly isDatedByData: boolean
  /** Whether all that says so is when it was last changed. */
  readonly isOfChange: boolean
  /** Whether all that says so may be the day on which the page was looked at. */
  readonly isDoubtful: boolean
  /** The day and month of a line at the top that names no year. */
  readonly withoutYear: DateMention | null
  /** The last year that the copyright of the page names. */
  readonly yearOfCopyright: number | null
  readonly flags: readonly Flag[]
}

/** When a page appeared: by its metadata, by the date at its top, or by a dateline. */
export function findPublished(page: CleanedPage, dates: readonly PageDate[]): PublishedFinding {
  const printedBy = ownDate(page, dates)
  const printedDay = printedBy ? dayIn(printedBy.mention) : null
  const meta = page.metadataDates.map(metadataDay).find((one) => one !== null) ?? null
  const print = printedBy && printedDay ? byPrint(printedBy, printedDay) : null
  const isHeader = printedBy?.role === 'header'
  const aside = besidePrint(dates)
  const looked = isHeader && print ? relativeTo(print, dates) : null
  const isOfCapture = isHeader && !isHoursOld(page)
  const shown = onlyShown(page, dates) ?? dayOfComments(page, dates)
  const found =
    meta ??
    looked ??
    (isOfCapture ? (aside ?? shown ?? print) : (print ?? aside ?? shown)) ??
    UNKNOWN
  const withoutYear = dates.find(
    ({ role, mention }) => (role === 'top' || role === 'dateline') && isYearless(mention),
  )
  return {
    printed: printedDay && [printedDay, printedBy?.time].filter(Boolean).join('T'),
    published: found,
    isDatedByData: meta?.certainty === 'exact',
    isOfChange: printedBy?.role === 'updated' && found === print,
    isDoubtful: isOfCapture && found === print,
    withoutYear: withoutYear?.mention ?? null,
    yearOfCopyright: yearOfCopyright(page),
    flags: meta && printedBy && printedDay ? disagreement(meta, printedBy, printedDay) : [],
  }
}

/** What says the day without being printed for it: a mark of machines, a dateline, an address. */
function besidePrint(dates: readonly PageDate[]): DatedFinding | null {
  const mark = dates.find(({ role, mention }) => role === 'glued' && dateIn(mention) !== null)
  const post = newestPost(dates)
  const glued = mark && post && isDayOf(post, mark) ? undefined : mark
  const dateline = dates.find(
    ({ role, mention }) => role === 'dateline' && (dayIn(mention) ?? dateIn(mention)) !== null,
  )
  const month = dates.find(
    ({ role, mention }) => role === 'top' && mention.reading.form === 'month',
  )
  return (
    inferredFrom(glued, 'metadata glued to') ??
    inferredFrom(dateline, 'the dateline on') ??
    inferredFrom(onlyDay(dates, 'address'), 'an address on') ??
    inferredFrom(month, 'printed on') ??
    inferredFrom(post, 'an embedded post on') ??
    inferredFrom(onlyDay(dates, 'foot'), 'behind the text, on')
  )
}

const LONGEST_BESIDE = 90
const NEAR_TEXT = 3

/** The only day that a page shows with an hour outside its text, near that or below older stories. */
function onlyShown(page: CleanedPage, dates: readonly PageDate[]): DatedFinding | null {
  const shown = dates.filter(
    ({ role, mention, time }) =>
      role !== 'body' && (role !== 'header' || time !== null) && dayIn(mention) !== null,
  )
  const [one, ...others] = shown.filter(({ time }) => time !== null)
  if (one === undefined || isOfPast(one)) return null
  if (others.some(({ line }) => line !== one.line)) return null
  const older = shown.filter(({ time }) => time === null)
  if (!older.every((story) => isOlderStory(story, one))) return null
  const { filled, last } = layOut(page)
  const at = filled.findIndex(({ line }) => line === one.line)
  const between = filled.slice(0, at).filter(({ line }) => line > last)
  const isFar = between.length >= NEAR_TEXT + LINES_OF_STORY * older.length
  const isShort = (filled[at]?.text.length ?? 0) <= LONGEST_BESIDE
  return isShort && !isFar
    ? inferredFrom(one, 'the only day that the page shows with an hour, on')
    : null
}

/** Its headline and its day. */
const LINES_OF_STORY = 2

/** Whether a day is that of another story, between the text and the stamp of its page. */
function isOlderStory(story: PageDate, { mention, line }: PageDate): boolean {
  return story.isBehindText && story.line < line && dayOrNone(story) < (dayIn(mention) ?? '')
}

/** The date of a kind, where all of that kind say the same day. */
function onlyDay(dates: readonly PageDate[], role: DateRole): PageDate | undefined {
  const found = dates.filter((one) => one.role === role)
  return new Set(found.map(({ mention }) => dayIn(mention))).size === 1 ? found[0] : undefined
}

/** Whether one says a day of the month that is all that the other says. */
function isDayOf(day: PageDate, month: PageDate): boolean {
  return dayIn(month.mention) === null && dayOrNone(day).startsWith(dateIn(month.mention) ?? ' ')
}

/** A text embeds posts of its own day, and older ones. */
function newestPost(dates: readonly PageDate[]): PageDate | undefined {
  const posts = dates.filter(({ role, mention }) => role === 'post' && dayIn(mention) !== null)
  return posts.toSorted((a, b) => dayOrNone(a).localeCompare(dayOrNone(b))).at(-1)
}

function dayOrNone({ mention }: PageDate): string {
  return dayIn(mention) ?? ''
}

/** “Yesterday, 19:04”, “2 days ago”, on a page that shows the day on which it is looked at. */
function relativeTo({ edtf }: DatedFinding, dates: readonly PageDate[]): DatedFinding | null {
  const found = dates.find(({ role, mention }) => role === 'top' && daysAway(mention) !== null)
  const days = found ? daysAway(found.mention) : null
  if (edtf === null || !found || days === null) return null
  return {
    edtf: addDays(edtf, days),
    basis: `“${found.mention.words}” (printed on line ${String(found.line)}, as of ${edtf})`,
    certainty: 'inferred',
  }
}

/** “2 hours ago”, below the headline: it was new when it was looked at. */
function isHoursOld(page: CleanedPage): boolean {
  const { title, firstLong } = layOut(page)
  const below = page.page.filter(({ line }) => line > (title ?? Infinity) && line < firstLong)
  return below.some(({ text }) => saysHoursAgo(text, page.lang))
}

/** How many days from the day on which it was said a mention is; null where it does not say. */
function daysAway({ reading }: DateMention): number | null {
  if (reading.form === 'relative-day') return reading.days
  return reading.form === 'ago' && !reading.about ? -reading.days : null
}

/**
 * The printed date that is the page's own: between headline and text, or else right above the
 * headline, or with a label that says so, or farther above, and there the nearest, or behind the
 * text; what was changed or looked at counts only without these.
 */
function ownDate(page: CleanedPage, dates: readonly PageDate[]): PageDate | null {
  const { title, firstLong, filled } = layOut(page)
  const full = dates.filter((one) => dayIn(one.mention) !== null && !isOfPast(one))
  const tops = full.filter(({ role }) => role === 'top')
  const above = tops.filter(({ line }) => line < (title ?? 0))
  const inHead = tops.filter(({ line }) => line >= (title ?? 0) && line <= firstLong)
  const nearest = above.findLast(({ time }) => time !== null) ?? above.at(-1)
  const before = filled.findLast(({ line }) => line < (title ?? 0))
  const isRightAbove = nearest !== undefined && before?.line === nearest.line
  const labelled = isRightAbove ? undefined : tops.find((one) => isLabelled(one, page))
  return (
    inHead.find((one) => one.time !== null && isLabelled(one, page)) ??
    inHead.find(({ time }) => time !== null) ??
    inHead[0] ??
    labelled ??
    above.find(({ line }) => line === nearest?.line) ??
    tops[0] ??
    full.find(({ role }) => role === 'updated') ??
    full.find(({ role }) => role === 'header') ??
    null
  )
}

function isLabelled({ line, mention }: PageDate, { page, lang }: CleanedPage): boolean {
  const printed = page.find((one) => one.line === line)
  return printed !== undefined && isLabelledPublished(printed, mention, lang)
}

/** Behind a text, a day from before there were web pages is that of a birth or of an anniversary. */
function isOfPast({ mention, isBehindText }: PageDate): boolean {
  return isBehindText && (dayIn(mention) ?? FIRST_WEB_PAGE) < FIRST_WEB_PAGE
}

const FIRST_WEB_PAGE = '1991-08-06'

const UNKNOWN: DatedFinding = { edtf: null, basis: '', certainty: 'unknown' }
const TRUSTED = /json-?ld|datepublished|article:published|og:|published|<time|^time/i

function isYearless({ reading }: DateMention): boolean {
  return reading.form === 'day' && reading.year === null
}

function metadataDay({ source, value }: CleanedPage['metadataDates'][number]): DatedFinding | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(value) ?? []
  const edtf = year && month && day ? dayOf(Number(year), Number(month), Number(day)) : null
  if (edtf === null) return null
  const isTrusted = TRUSTED.test(source) && !/modif|updat/i.test(source)
  return {
    edtf,
    basis: `“${value}” (metadata of the page: ${source})`,
    certainty: isTrusted ? 'exact' : 'inferred',
  }
}

/** A date with a time is that of the article; a date alone may be the day on which it was looked at. */
function byPrint({ mention, time, role, line }: PageDate, edtf: string): DatedFinding {
  const isSure = time !== null && role === 'top'
  return {
    edtf,
    basis: `“${mention.words}” (printed on line ${String(line)} of the page)`,
    certainty: isSure ? 'exact' : 'inferred',
  }
}

function inferredFrom(found: PageDate | undefined, where: string): DatedFinding | null {
  const edtf = found ? dateIn(found.mention) : null
  if (!found || edtf === null) return null
  return {
    edtf,
    basis: `“${found.mention.words}” (${where} line ${String(found.line)} of the page)`,
    certainty: dayIn(found.mention) === null ? 'partial' : 'inferred',
  }
}

const FIRST_OF_JANUARY = /-01-01$/

/** The day that a mention says, or else its month, or of a mark of machines its year. */
function dateIn(mention: DateMention): string | null {
  const { reading, words } = mention
  if (reading.form === 'year') return FIRST_OF_JANUARY.test(words) ? String(reading.year) : null
  if (reading.form !== 'month' || reading.year === null) return dayIn(mention)
  return dayOf(reading.year, reading.month, 1)?.slice(0, 'YYYY-MM'.length) ?? null
}

function disagreement(meta: DatedFinding, { line }: PageDate, printed: string): readonly Flag[] {
  if (meta.edtf === null || Math.abs(daysFrom(meta.edtf, printed)) <= 1) return []
  return [
    {
      rule: 'dates-disagree',
      line,
      message: `The page shows ${printed}, but its metadata say ${meta.edtf}.`,
    },
  ]
}

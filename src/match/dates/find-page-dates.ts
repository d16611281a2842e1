import { captionLines } from '#match/dates/caption-lines.ts'
import type { DateMention, DateReading } from '#match/dates/date-reading.ts'
import { dayIn } from '#match/dates/day-in.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { isDateline } from '#match/dates/is-dateline.ts'
import { orderOfPage, type FigureOrder } from '#match/dates/order-of-page.ts'
import { layOut, type PageLayout } from '#match/dates/page-layout.ts'
import { partedStamps } from '#match/dates/parted-stamps.ts'
import { roleOutside } from '#match/dates/role-outside.ts'
import { opensWithTime, timeIn } from '#match/dates/time-in.ts'
import type { CleanedPage, PageLine } from '#match/findings.ts'
import { LANGUAGES_OF_STAMPS, wordsOf } from '#match/words/words-of.ts'

/**
 * Where on a page a date stands. `header` is one alone above the headline, or beside the weather or rates
 * above the text, as sites print the day on which they are looked at; `address` is one in an address or in
 * the trail of a page: “/2025/01/21/”, “2031 » January » 21”; `post` is one below a post of a network that
 * the text embeds; `foot` is one behind the text: by itself, in a row of topics or a copyright, or as an
 * agency signs.
 */
export type DateRole =
  | 'top'
  | 'updated'
  | 'header'
  | 'glued'
  | 'dateline'
  | 'address'
  | 'post'
  | 'foot'
  | 'body'
  | 'aside'

/** A date of the page before cleaning, with its place. */
export interface PageDate {
  readonly role: DateRole
  readonly line: number
  readonly mention: DateMention
  /** `hh:mm`, where the line says one next to the date. */
  readonly time: string | null
  /** Whether it stands behind the text, among what else the site has. */
  readonly isBehindText: boolean
}

/** All dates of a page, by line: of its top, its body, and what stands around that. */
export function findPageDates(page: CleanedPage): readonly PageDate[] {
  const layout = layOut(page)
  const captions = captionLines(page.page, wordsOf(page.lang).dates)
  const order = orderOfPage(
    page.page.map(({ text }) => text),
    daysInWords(page),
  )
  const found = page.page.flatMap((line) => {
    const glued = gluedMarks(line)
    const said = mentionsIn(line, page.lang, layout).filter(({ start, end }) =>
      glued.every(({ mention }) => end <= mention.start || start >= mention.end),
    )
    const isCaption = captions.has(line.line)
    const placed = { line, mentions: said, layout, page, isCaption }
    return [...glued, ...said.map((mention) => placeOf(inOrder(mention, order), placed))]
  })
  const isPrinted = found.some(({ role, mention }) => role === 'top' && dayIn(mention) !== null)
  return isPrinted ? found : [...found, ...datesOnSeveralLines(page, layout)]
}

/** The dates above a text whose parts stand on lines of their own. */
function datesOnSeveralLines(
  { page, lang }: CleanedPage,
  { firstLong }: PageLayout,
): readonly PageDate[] {
  return partedStamps(page.filter(({ line }) => line < firstLong)).flatMap(({ line, text }) => {
    const said = [lang, ...LANGUAGES_OF_STAMPS].flatMap((one) => findDateMentions(text, one))
    const mention = said.find((one) => dayIn(one) !== null)
    if (!mention) return []
    return [{ role: 'top', line: line.line, mention, time: timeIn(text), isBehindText: false }]
  })
}

/** The days that a page says with the name of their month. */
function daysInWords({ page, lang }: CleanedPage): readonly DateReading[] {
  const mentions = page.flatMap(({ text }) => findDateMentions(text, lang))
  return mentions
    .filter(({ words }) => /\p{L}{3}/u.test(words))
    .map(({ reading }) => reading)
    .filter((reading) => reading.form !== 'day' || !reading.ambiguous)
}

/** A date in figures that could be read in two ways, in the order of its page, or as is usual with dashes. */
function inOrder(mention: DateMention, order: FigureOrder | null): DateMention {
  const { reading, words } = mention
  if (reading.form !== 'day' || !reading.ambiguous) return mention
  if (/[\p{Pd}−]/u.test(words)) return { ...mention, reading: { ...reading, ambiguous: false } }
  if (order === null || !words.includes('/')) return mention
  // A weekday can stand before the figures: “Tuesday (9/5/2031)”.
  const [month, day] = words.match(/\d+/gu)?.map(Number) ?? []
  if (month === undefined || day === undefined) return mention
  const read = order === 'month' ? { month, day } : { month: day, day: month }
  return { ...mention, reading: { ...reading, ...read, ambiguous: false } }
}

/** Posts, and what a site prints around a text, are often dated in another language than the text. */
function mentionsIn(
  { line, text }: PageLine,
  lang: string,
  { bodyAt }: PageLayout,
): readonly DateMention[] {
  const own = findDateMentions(text, lang)
  const posted = lang === 'en' ? [] : mentionsOfPosts(text, own.length > 0)
  const isDated = own.some(({ reading }) => reading.form === 'day')
  if (isDated || posted.length > 0) return [...own, ...posted]
  if (bodyAt.has(line) || text.length > LONGEST_STAMP) return own
  const others = LANGUAGES_OF_STAMPS.filter((one) => one !== lang)
  return (
    others
      .map((one) => findDateMentions(text, one).filter((mention) => dayIn(mention) !== null))
      .find((mentions) => mentions.length > 0) ?? own
  )
}

/** The days of posts, of which a line with dates of its own has only those right behind an account. */
function mentionsOfPosts(text: string, isDated: boolean): readonly DateMention[] {
  if (!POSTED_BY.test(text)) return []
  const isOfPost = ({ start }: DateMention) => DAY_OF_POST.test(text.slice(0, start))
  return findDateMentions(text, 'en').filter((mention) => !isDated || isOfPost(mention))
}

const LONGEST_STAMP = 80

/** “A (@a) January 21, 2025”, “Posted by A on …”: networks write so beside texts of any language. */
const POSTED_BY = /\(@[\w.]+\)|^\s*(?:Posted|A post shared) by \S/u
const DAY_OF_POST =
  /(?:\(@[\w.]+\)|^\s*(?:Posted|A post shared) by [^.!?]{1,60})[\s,·|—–-]*(?:\bon\s+)?$/u

/** “5:12 PM · 21 January 2031 · 12K views”, as a network prints below a post. */
const HOUR_OF_POST = /^\s*\d{1,2}:\d\d(?:\s?[AP]M)?\s*·\s*$/iu

/** ` date 2026-02-04 …`, which machines glue to the words of a page. */
const GLUED =
  /(?<=^\s*|\s)date\s+(?<words>(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?)(?![\d-])/giu

function gluedMarks({ line, text }: PageLine): readonly PageDate[] {
  return Array.from(text.matchAll(GLUED), (found) => {
    const { words = '', year, month, day } = found.groups ?? {}
    const end = found.index + found[0].length
    const reading = gluedReading(Number(year), Number(month), day)
    const start = end - words.length
    const mention = { start, end, words, reading, isAdjective: false }
    return { role: 'glued', line, mention, time: null, isBehindText: false }
  })
}

/** Machines put the first of January where they know only the year. */
function gluedReading(year: number, month: number, day: string | undefined): DateReading {
  if (month === 1 && day === '01') return { form: 'year', year }
  if (day === undefined) return { form: 'month', year, month, shift: null }
  const whole = { lastDay: null, lastMonth: null, weekday: null, ambiguous: false }
  return { form: 'day', year, month, day: Number(day), ...whole }
}

interface Placed {
  readonly line: PageLine
  readonly mentions: readonly DateMention[]
  readonly layout: PageLayout
  readonly page: CleanedPage
  readonly isCaption: boolean
}

function placeOf(
  mention: DateMention,
  { line, mentions, layout, page, isCaption }: Placed,
): PageDate {
  const body = layout.bodyAt.get(line.line)
  const role =
    roleAnywhere(mention, line) ??
    (isSaid(mention, line, layout)
      ? roleInText(mention, { line, body, layout, isCaption })
      : roleOutside({ line, mention, mentions, layout, lang: page.lang }))
  return {
    role,
    line: line.line,
    mention,
    time: role === 'body' ? null : timeIn(line.text),
    isBehindText: line.line > layout.last,
  }
}

/** What tells by itself where it is from: part of an address, or behind the name of an account. */
function roleAnywhere({ start, end, words }: DateMention, { text }: PageLine): DateRole | null {
  const before = text.slice(0, start)
  if (OF_AGENCY.test(words)) return 'foot'
  if (IN_PATH.test(words)) return 'address'
  if (STROKE_BEHIND.test(before) && STROKE_BEFORE.test(text.slice(end))) return 'address'
  if (IN_ADDRESS.test(before)) return 'address'
  return DAY_OF_POST.test(before) || HOUR_OF_POST.test(before) ? 'post' : null
}

/** With day, hour and minute in one agencies sign their reports: “211014 Jan 31”. */
const OF_AGENCY = /^\d{6}Z?\s/u
/** “Home » 2031 » January » 21 » Two ministers meet”. */
const IN_PATH = /^\d{4}\s*[»>]/u
/** What parts an address, also where that is escaped in another. */
const STROKE_BEHIND = /(?:\/|%2F)$/u
const STROKE_BEFORE = /^(?:\/|%2F)/u
const IN_ADDRESS = /https?:\/\/\S*[/_-]$/u

/** Whether headline, standfirst or text say a date; one that was printed beside them is not said. */
function isSaid(mention: DateMention, line: PageLine, layout: PageLayout): boolean {
  const endOfHead = layout.headLines.get(line.line)
  if (endOfHead !== undefined) {
    const isStamp = isGluedToHeadline(mention, line, layout) || isStampInHeadline(mention, line)
    return mention.start < endOfHead && !isStamp
  }
  const body = layout.bodyAt.get(line.line)
  if (!body || line.line < layout.firstLong) return false
  return line.line === layout.firstLong || !isCutOff(mention, line, body)
}

/** “Country 30/07/2031 Two ministers meet” above “Two ministers meet”. */
function isGluedToHeadline({ end }: DateMention, { line, text }: PageLine, { filled }: PageLayout) {
  const behind = text.slice(end).trim()
  const next = filled.find((one) => one.line > line)
  return behind !== '' && next?.text.trim() === behind
}

/**
 * Whether what was taken for a headline prints a date: “Two ministers meet21/01/2031”, “21.01.2031Two ministers
 * meet”, “Site | 31/07/2031 | Two ministers meet”, “Site, 31 July 2031 - 15:49, City”, “City, 31 July /Agency/”.
 */
function isStampInHeadline(mention: DateMention, { text }: PageLine): boolean {
  const [before, behind] = [text.slice(0, mention.start), text.slice(mention.end)]
  if (CITY_BEFORE.test(before) && AGENCY_BEHIND.test(behind)) return true
  if (dayIn(mention) === null) return false
  const isGlued = WORD_AT_END.test(before) || (before.trim() === '' && WORD_AT_START.test(behind))
  const isBetween = STROKE_AT_END.test(before) && STROKE_AT_START.test(behind)
  return isGlued || isBetween || (opensWithTime(behind) && HOUR_AT_END.test(behind))
}

const CITY_BEFORE = /^\p{Lu}[\p{L} .-]{1,30},\s*$/u
const AGENCY_BEHIND = /^\s*[/(][^/()]{2,60}[/)][\s.–—-]*$/u
const STROKE_AT_END = /[|•·]\s*$/u
const STROKE_AT_START = /^\s*[|•·]/u
/** An hour with nothing behind it, or a stroke. */
const HOUR_AT_END = /^[^\p{L}]*\d:\d\d(?::\d\d)?\s*(?:$|[|•·,])/u
/** Words that a date is glued to, before it and behind it. */
const WORD_AT_END = /[\p{L}»”?!…]$/u
const WORD_AT_START = /^["'«„“]?\p{Lu}/u

/** Whether a date with its hour stood behind what was kept of a line: “Desk | City | May 9, 2031 11:03 am”. */
function isCutOff({ words, end }: DateMention, { text }: PageLine, body: PageLine): boolean {
  return !body.text.includes(words) && text.startsWith(body.text) && opensWithTime(text.slice(end))
}

/** An hour with its zone, behind a headline and a day: “10 May 2023 - 16:10 EET”. */
const ZONE = /^[\s,|–—-]*\d{1,2}:\d\d\s\p{Lu}{3,4}(?!\p{L})/u

/** Whether a date is written as machines write it: “2031-02-05”. */
export function isOfMachine({ words }: DateMention): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(words)
}

interface InText {
  readonly line: PageLine
  readonly body: PageLine | undefined
  readonly layout: PageLayout
  readonly isCaption: boolean
}

/** What is glued to a body line was no part of it; a date with an hour, or a dateline, opens one. */
function roleInText(mention: DateMention, { line, body, layout, isCaption }: InText): DateRole {
  if (isCaption) return 'aside'
  if (!body) return 'body'
  const start = line.text.indexOf(body.text.slice(0, 24))
  if (start > 0 && mention.end <= start) return 'glued'
  if (line.line !== layout.firstLong) return 'body'
  const from = Math.max(0, start)
  const behind = line.text.slice(mention.end)
  const isOpening = !/\p{L}/u.test(line.text.slice(from, mention.start))
  if (isOpening && opensWithTime(behind)) return 'top'
  if (isOpening && isOfMachine(mention)) return 'glued'
  if (isOpening && dayIn(mention) !== null && WORD_AT_START.test(behind)) return 'top'
  if (dayIn(mention) !== null && ZONE.test(behind)) return 'top'
  const isGlued = /\p{L}$/u.test(line.text.slice(0, mention.start))
  if (isGlued && dayIn(mention) !== null && opensWithTime(behind)) return 'top'
  return isDateline(line.text, mention, from) ? 'dateline' : 'body'
}

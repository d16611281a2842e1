import { comparable } from '#match/comparable.ts'
import type { DateMention, DateReading } from '#match/dates/date-reading.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import type { CleanedPage, PageLine } from '#match/findings.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { DateWords } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Where on a page a date stands. */
export type DateRole = 'top' | 'updated' | 'glued' | 'dateline' | 'body' | 'aside'

/** A date of the page before cleaning, with its place. */
export interface PageDate {
  readonly role: DateRole
  readonly line: number
  readonly mention: DateMention
  /** `hh:mm`, where the line says one next to the date. */
  readonly time: string | null
}

/** All dates of a page, by line: of its top, its body, and what stands around that. */
export function findPageDates(page: CleanedPage): readonly PageDate[] {
  const bodyLines = new Map(page.body.map((one) => [one.line, one]))
  const long = page.body.find(({ text }) => text.length >= LONG)
  const first = (long ?? page.body[0])?.line ?? Infinity
  const top = page.page.find(({ text }) => text.trim() !== '')
  return page.page.flatMap((line) => {
    const mark = line === top ? gluedMark(line) : null
    if (mark) return [mark]
    const time = timeIn(line.text)
    const body = bodyLines.get(line.line)
    return findDateMentions(line.text, page.lang).map((mention): PageDate => {
      const role = body
        ? roleInBody(line, { body, mention, first })
        : roleOutside(line, { mention, first, page })
      return { role, line: line.line, mention, time: role === 'body' ? null : time }
    })
  })
}

/** ` date 2026-02-04 …`, which machines glue to the first words of a page. */
const GLUED =
  /^\s*date\s+(?<words>(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?)(?![\d-])/iu

function gluedMark({ line, text }: PageLine): PageDate | null {
  const found = GLUED.exec(text)
  const { words, year, month, day } = found?.groups ?? {}
  if (!found || words === undefined) return null
  const start = found[0].length - words.length
  const reading = gluedReading(Number(year), Number(month), day)
  return {
    role: 'glued',
    line,
    mention: { start, end: found[0].length, words, reading },
    time: null,
  }
}

function gluedReading(year: number, month: number, day: string | undefined): DateReading {
  if (day === undefined) return { form: 'month', year, month, shift: null }
  const whole = { lastDay: null, lastMonth: null, weekday: null, ambiguous: false }
  return { form: 'day', year, month, day: Number(day), ...whole }
}

/** The first paragraph that is no heading or left-over of the head. */
const LONG = 90

interface InBody {
  readonly body: PageLine
  readonly mention: DateMention
  readonly first: number
}

const FARTHEST_DATELINE = 70

/** What is glued to a body line was no part of it; “City, 21 January (Agency) –” opens one. */
function roleInBody(line: PageLine, { body, mention, first }: InBody): DateRole {
  const start = line.text.indexOf(body.text.slice(0, 24))
  if (start > 0 && mention.end <= start) return 'glued'
  if (body.line !== first || mention.start - Math.max(0, start) > FARTHEST_DATELINE) return 'body'
  const { words } = mention
  const text = comparable(line.text)
  const before = text.slice(Math.max(0, start), mention.start)
  const behind = text.slice(mention.end)
  const opens =
    /^[\p{L}\s.,/-]{0,60}[,.:/(]?\s*$/u.test(before) && /^\p{Lu}/u.test(before.trim() || 'X')
  const closes =
    /^[^\p{L}\d]{0,3}(?:\p{L}{1,5}\.)?\s*(?:[(/][^)/]{2,40}[)/]|[\p{Lu}][\p{L}. -]{1,30})?\s*[.,]?\s*[-–—]\s|^\.?\s*(?:[(/][^)/]{2,40}[)/]|\p{Lu}{3,}[\p{Lu}. -]*[.:])/u.test(
      behind,
    )
  const isCityAndDay =
    /^\p{Lu}[\p{L} -]{1,30}[,.] *$/u.test(before) &&
    /^\. +\p{Lu}/u.test(`${words.endsWith('.') ? '.' : ''}${behind}`)
  return (opens && closes) || isCityAndDay ? 'dateline' : 'body'
}

interface Outside {
  readonly mention: DateMention
  readonly first: number
  readonly page: CleanedPage
}

const MOST_LETTERS_BESIDE = 40

function roleOutside(line: PageLine, { mention, first, page }: Outside): DateRole {
  const { dates } = wordsOf(page.lang)
  const rest = line.text.replace(mention.words, '')
  const isShort = rest.replaceAll(/[^\p{L}]/gu, '').length <= MOST_LETTERS_BESIDE
  if (!isShort || mention.reading.form !== 'day') return 'aside'
  if (hasPhrase(comparable(rest), dates.captured) || /°/u.test(rest)) return 'aside'
  if (hasPhrase(comparable(rest), dates.updated)) return line.line < first ? 'updated' : 'aside'
  if (line.line < first) return /[.!?…]$/u.test(rest.trim()) && rest.length > 25 ? 'aside' : 'top'
  return isLabelled(rest, dates) ? 'top' : 'aside'
}

function isLabelled(rest: string, dates: DateWords): boolean {
  return hasPhrase(comparable(rest), dates.published) && rest.length <= 30
}

function timeIn(line: string): string | null {
  const [, hour, minute] = /(?<![\d.:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/u.exec(line) ?? []
  return hour === undefined || minute === undefined ? null : `${hour.padStart(2, '0')}:${minute}`
}

import { comparable } from '#match/comparable.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
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
  return page.page.flatMap((line) => {
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
  const text = comparable(line.text)
  const before = text.slice(Math.max(0, start), mention.start)
  const behind = text.slice(mention.end)
  const opens =
    /^[\p{L}\s.,/-]{0,60}[,.:/(]?\s*$/u.test(before) && /^\p{Lu}/u.test(before.trim() || 'X')
  const closes =
    /^[^\p{L}\d]{0,3}(?:\p{L}{1,5}\.)?\s*(?:[(/][^)/]{2,40}[)/]|[\p{Lu}][\p{L}. -]{1,30})?\s*[.,]?\s*[-–—]\s|^\.?\s*(?:[(/][^)/]{2,40}[)/]|\p{Lu}{3,}[\p{Lu}. -]*[.:])/u.test(
      behind,
    )
  return opens && closes ? 'dateline' : 'body'
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

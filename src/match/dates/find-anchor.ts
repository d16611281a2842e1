import { yearOf } from '#match/calendar.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { dayIn } from '#match/dates/find-published.ts'
import type { PageDate } from '#match/dates/find-page-dates.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

interface Request {
  /** EDTF; a day, or a month. */
  readonly published: string | null
  readonly dates: readonly PageDate[]
  readonly sentences: readonly ReadSentence[]
  readonly lang: string
  /** The newest day of the archive. */
  readonly asOf: string | null
  /** The days of the archive’s events that it may report. */
  readonly archiveDays: readonly string[]
}

/** What is known of when a text was written: its day or month, or else the years that it names. */
export function findAnchor(request: Request): Anchor {
  const { published, dates, sentences, lang, asOf, archiveDays } = request
  const years = sentences.flatMap((sentence) => yearsIn(sentence, lang))
  const around = dates.filter(({ role }) => role !== 'body')
  const pageYears = yearsOf(around)
  const ownYears = yearsOf(
    around.filter(({ role, isBehindText }) => role !== 'header' && !isBehindText),
  )
  const latest = (all: readonly number[]) => (all.length === 0 ? null : Math.max(...all))
  const since = latest(years.map(({ year, isAhead }) => (isAhead ? year - 1 : year)))
  const ahead = latest(years.filter(({ isAhead }) => isAhead).map(({ year }) => year))
  const own = [ahead, latest(ownYears)].find((year) => year !== null && year >= (since ?? 0))
  return {
    day: published?.length === FULL ? published : null,
    month: published?.length === MONTH ? published : null,
    year: own ?? null,
    since,
    latestYear: latest(pageYears) === null ? null : Math.max(...pageYears, since ?? 0),
    pageDays: dates.flatMap(({ mention }) => dayIn(mention) ?? []),
    asOf,
    archiveDays,
  }
}

const FULL = 'YYYY-MM-DD'.length
const MONTH = 'YYYY-MM'.length

function yearsOf(dates: readonly PageDate[]): readonly number[] {
  return dates.flatMap(({ mention }) => dayIn(mention) ?? []).map(yearOf)
}

interface SaidYear {
  readonly year: number
  /** Whether the text looks forward to it. */
  readonly isAhead: boolean
}

/** Years that a sentence says, without those that are still far away: “until 2030”. */
function yearsIn(sentence: ReadSentence, lang: string): readonly SaidYear[] {
  const { dates, contacts } = wordsOf(lang)
  return sentence.dates.flatMap((mention) => {
    const year = 'year' in mention.reading ? mention.reading.year : null
    if (year === null || isFarAway(sentence, mention, dates.until)) return []
    const isBare = mention.reading.form === 'year'
    return [{ year, isAhead: isBare && hasPhrase(sentence.text, contacts.ahead) }]
  })
}

function isFarAway({ text }: ReadSentence, { start, words }: DateMention, until: string): boolean {
  const before = `${text.slice(0, start)}${/^\p{L}+/u.exec(words)?.[0] ?? ''}`
  return findPhrases(before, until).at(-1)?.end === before.trimEnd().length
}

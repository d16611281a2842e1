import { dayOf, yearOf } from '#match/calendar.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import type { DateMention, DateReading } from '#match/dates/date-reading.ts'
import { dayIn } from '#match/dates/day-in.ts'
import { hasFutureForm, hasPastForm } from '#match/event/verb-forms.ts'
import type { PageDate } from '#match/dates/find-page-dates.ts'
import { hasPhrase, standsBehind } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

interface Request {
  /** EDTF; a day, or a month. */
  readonly published: string | null
  readonly dates: readonly PageDate[]
  readonly sentences: readonly ReadSentence[]
  readonly lang: string
  /** The first day that the newest date of publication in the archive may mean. */
  readonly asOf: string | null
  /** The days of the archive’s events that it may report. */
  readonly archiveDays: readonly string[]
}

/** What is known of when a text was written: its day or month, or else the years that it names. */
export function findAnchor(request: Request): Anchor {
  const { published, dates, sentences, lang, asOf, archiveDays } = request
  const years = sentences.flatMap((sentence) => yearsIn(sentence, lang))
  const isNextPlanned = saysNextYear(sentences)
  const around = dates.filter(({ role }) => role !== 'body')
  const near = years.filter((said) => !isHistory(said, asOf))
  const since = latest(near.map((said) => lastYearBehind(said, isNextPlanned)))
  const beforePlan = isNextPlanned
    ? latest(years.filter(({ isPlan }) => isPlan).map(({ year }) => year - 1))
    : null
  const own = [
    latest(sentences.flatMap(yearsCounted)),
    beforePlan,
    latest(years.filter(({ isAhead }) => isAhead).map(({ year }) => year)),
    latest(yearsOf(around.filter(isOfText))),
  ].find((year) => year !== null && year >= (since ?? 0))
  return {
    day: published?.length === FULL ? published : null,
    month: published?.length === MONTH ? published : null,
    year: own ?? (published?.length === YEAR ? Number(published) : null),
    since,
    sinceMonth: sinceMonth(sentences, lang),
    newYear: latest(sentences.flatMap((sentence) => newYears(sentence, lang))),
    ...planned(sentences, lang),
    latestYear: beforePlan ?? lastYear(yearsOf(around), since),
    pageDays: daysOf(dates.filter(({ role }) => role !== 'header')),
    headerDays: daysOf(dates.filter(({ role }) => role === 'header')),
    asOf,
    archiveDays,
  }
}

/** “Next year, 2017”: the year from which a text counts one that it names. */
function yearsCounted({ text, dates }: ReadSentence): readonly number[] {
  return dates.flatMap(({ reading, end }) => {
    if (reading.form !== 'period' || reading.period !== 'year' || reading.shift === null) return []
    const year = /^[\s,(–—-]+((?:19|20)\d\d)(?!\d)/u.exec(text.slice(end))?.[1]
    return year === undefined ? [] : [Number(year) - reading.shift]
  })
}

/** “With the coming year 2026”, “in the year 2025 that is ending”: the years that begin where it was written. */
function newYears({ text, dates }: ReadSentence, lang: string): readonly number[] {
  const { comingYear, endingYear } = wordsOf(lang).dates
  return dates.flatMap(({ reading, start, words }) => {
    if (reading.form !== 'year') return []
    const before = start + (words.length - words.replace(/^\P{N}+/u, '').length)
    if (standsBehind(text, before, comingYear)) return [reading.year]
    return standsBehind(text, before, endingYear) ? [reading.year + 1] : []
  })
}

/** The first day, and the first month, that a text plans something for, where it says none of later ones. */
function planned(
  sentences: readonly ReadSentence[],
  lang: string,
): Pick<Anchor, 'plannedDay' | 'plannedMonth'> {
  const said = monthsSaid(sentences, lang)
  const first = said.filter(({ isPlan }) => isPlan).toSorted(byTime)[0]
  const isOver = said.some(({ isPlan, month }) => !isPlan && first && month >= first.month)
  if (first === undefined || isOver) return { plannedDay: null, plannedMonth: null }
  return { plannedDay: first.day, plannedMonth: first.month }
}

function byTime(one: SaidMonth, other: SaidMonth): number {
  return (one.day ?? one.month).localeCompare(other.day ?? other.month)
}

/** The first day of the last month, said with its year, that a text looks back to. */
export function sinceMonth(sentences: readonly ReadSentence[], lang: string): string | null {
  const said = monthsSaid(sentences, lang)
  const past = said.filter(({ isPlan }) => !isPlan).map(({ month }) => month)
  const last = past.toSorted().at(-1)
  return last === undefined ? null : `${last}-01`
}

interface SaidMonth {
  readonly month: string
  readonly day: string | null
  readonly isPlan: boolean
}

/** Every month that a text says with its year, and whether as something planned. */
function monthsSaid(sentences: readonly ReadSentence[], lang: string): readonly SaidMonth[] {
  const { contacts } = wordsOf(lang)
  return sentences.flatMap((sentence) =>
    sentence.dates.flatMap(({ reading, start }) => {
      const month = monthIn(reading)
      if (month === null) return []
      const day = reading.form === 'day' ? dayOf(yearOf(month), reading.month, reading.day) : null
      const clause = clauseAt(sentence, start)
      const text = sentence.text.slice(clause.start, clause.end)
      const isPlan =
        hasPhrase(text, contacts.plans) ||
        hasPhrase(text, contacts.announced) ||
        (hasFutureForm(text, contacts) && !hasPastForm(text, contacts))
      return [{ month, day, isPlan }]
    }),
  )
}

/** The month of a date that says its year too, `YYYY-MM`. */
function monthIn(reading: DateReading): string | null {
  if (reading.form !== 'month' && reading.form !== 'day') return null
  if (reading.year === null) return null
  return dayOf(reading.year, reading.month, 1)?.slice(0, MONTH) ?? null
}

/** A page cannot show a day before its text was written. */
function lastYear(shown: readonly number[], since: number | null): number | null {
  return shown.length === 0 ? null : Math.max(...shown, since ?? 0)
}

const FULL = 'YYYY-MM-DD'.length
const YEAR = 'YYYY'.length
const MONTH = 'YYYY-MM'.length

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : Math.max(...years)
}

function daysOf(dates: readonly PageDate[]): readonly string[] {
  return dates.flatMap(({ mention }) => dayIn(mention) ?? [])
}

function yearsOf(dates: readonly PageDate[]): readonly number[] {
  return daysOf(dates).map(yearOf)
}

/** Whether a date may be as old as the text: not that of the day of capture, nor of what is behind it. */
function isOfText({ role, isBehindText }: PageDate): boolean {
  return role !== 'header' && !isBehindText
}

function saysNextYear(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ dates }) =>
    dates.some(
      ({ reading }) =>
        reading.form === 'period' && reading.period === 'year' && reading.shift === 1,
    ),
  )
}

interface SaidYear {
  readonly year: number
  /** Whether neither a month nor a day is said with it. */
  readonly isBare: boolean
  /** Whether the text looks forward to it. */
  readonly isAhead: boolean
  /** Whether it is that of a part of a year in which something is planned: “expects him in spring 2023”. */
  readonly isPlan: boolean
}

/** How long news looks back to what it names by the year alone. */
const YEARS_OF_NEWS = 11

/** “Independent since 1991”: a year by itself that lies far back says nothing of when a text was written. */
function isHistory({ year, isBare }: SaidYear, asOf: string | null): boolean {
  return isBare && asOf !== null && yearOf(asOf) - year > YEARS_OF_NEWS
}

/** The last year that a text which names a year cannot lie before. */
function lastYearBehind({ year, isAhead, isPlan }: SaidYear, isNextPlanned: boolean): number {
  return isAhead || (isPlan && isNextPlanned) ? year - 1 : year
}

/** Years that a sentence says, without those that are still far away: “until 2030”. */
function yearsIn(sentence: ReadSentence, lang: string): readonly SaidYear[] {
  const { dates, contacts } = wordsOf(lang)
  const { text } = sentence
  return sentence.dates.flatMap((mention) => {
    const year = 'year' in mention.reading ? mention.reading.year : null
    if (year === null || isFarAway(sentence, mention, dates.until)) return []
    const isBare = mention.reading.form === 'year'
    const isPlan = hasPhrase(text, contacts.plans) || hasPhrase(text, contacts.announced)
    const isAhead = isBare && hasPhrase(text, contacts.ahead)
    return [{ year, isBare, isAhead, isPlan: !isBare && isPlan }]
  })
}

function isFarAway({ text }: ReadSentence, { start, words }: DateMention, until: string): boolean {
  const before = `${text.slice(0, start)}${/^\p{L}+/u.exec(words)?.[0] ?? ''}`
  return standsBehind(before, before.length, until)
}

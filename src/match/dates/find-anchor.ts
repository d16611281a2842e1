import { yearOf } from '#match/calendar.ts'
import { dayIn } from '#match/dates/find-published.ts'
import type { PageDate } from '#match/dates/find-page-dates.ts'
import type { Anchor } from '#match/dates/resolve-reading.ts'
import { findPhrases } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

interface Request {
  readonly published: string | null
  readonly dates: readonly PageDate[]
  readonly sentences: readonly ReadSentence[]
  readonly lang: string
  /** The newest day of the archive. */
  readonly asOf: string | null
}

/** What is known of when a text was written: its day, or else the last year that it speaks of. */
export function findAnchor({ published, dates, sentences, lang, asOf }: Request): Anchor {
  const years = sentences.flatMap((sentence) => yearsIn(sentence, lang))
  const pageYears = dates.flatMap(({ mention }) => dayIn(mention) ?? []).map(yearOf)
  const year = years.length === 0 ? null : Math.max(...years)
  return {
    day: published,
    year: year ?? (pageYears.length === 0 ? null : Math.max(...pageYears)),
    yearOfArchive: asOf === null ? null : yearOf(asOf),
    latestYear: pageYears.length === 0 ? null : Math.max(...pageYears, year ?? 0),
  }
}

/** Years that a sentence says, without those that it looks forward to: “until 2030”. */
function yearsIn({ text, dates }: ReadSentence, lang: string): readonly number[] {
  const { until } = wordsOf(lang).dates
  return dates.flatMap(({ start, reading, words }) => {
    const year = 'year' in reading ? reading.year : null
    const before = `${text.slice(0, start)}${/^\p{L}+/u.exec(words)?.[0] ?? ''}`
    const isAhead = findPhrases(before, until).at(-1)?.end === before.trimEnd().length
    return year === null || isAhead ? [] : [year]
  })
}

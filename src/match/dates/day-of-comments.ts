import { comparable } from '#match/comparable.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { PageDate } from '#match/dates/find-page-dates.ts'
import type { CleanedPage, DatedFinding } from '#match/findings.ts'
import { hasPhrase } from '#match/phrases.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** “2 comments:”, “Comments (2)”. */
const LONGEST_LABEL = 60

/** The day of the first comment below a text, which readers leave when that is new. */
export function dayOfComments(
  { page, body, lang }: CleanedPage,
  dates: readonly PageDate[],
): DatedFinding | null {
  const { comments } = wordsOf(lang).dates
  const last = body.at(-1)?.line ?? Infinity
  const label = page.find(
    ({ line, text }) =>
      line > last && text.length <= LONGEST_LABEL && hasPhrase(comparable(text), comments),
  )
  if (!label) return null
  const stamps = dates.flatMap(({ line, time, mention }) => {
    const day = line >= label.line && time !== null ? dayIn(mention) : null
    return day === null ? [] : [{ day, line, mention }]
  })
  const [first] = stamps.toSorted((a, b) => a.day.localeCompare(b.day))
  if (!first) return null
  const { day, line, mention } = first
  return {
    edtf: day,
    basis: `“${mention.words}” (the first comment, on line ${String(line)} of the page)`,
    certainty: 'inferred',
  }
}

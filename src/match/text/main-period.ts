import type { DateMention } from '#match/dates/date-reading.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { Cue } from '#match/text/find-cues.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** What the opening of a text says and what was found in it. */
interface Opening {
  readonly text: string
  readonly cues: readonly Cue[]
  readonly dates: readonly DateMention[]
  readonly words: ContactWords
}

/** “Last week the leaders met”: where a text opens with it, that is the news and no look back. */
export function withMainPeriod(clauses: readonly Clause[], opening: Opening): readonly Clause[] {
  return clauses.map((clause) =>
    clause.role === 'earlier' && tellsOfLastDays(clause, opening)
      ? { ...clause, role: 'main' }
      : clause,
  )
}

/** Whether but the week or month that was last makes a clause look back to what it tells of a contact. */
function tellsOfLastDays({ start, end }: Clause, { text, cues, dates, words }: Opening): boolean {
  const isIn = (one: { readonly start: number; readonly end: number }) =>
    one.start >= start && one.end <= end
  const period = dates.find((mention) => isIn(mention) && isLastDays(mention))
  if (!period || !cues.some((cue) => cue.tense === 'past' && isIn(cue))) return false
  const rest = `${text.slice(start, period.start)} , ${text.slice(period.end, end)}`
  return !hasPhrase(rest, words.earlier)
}

function isLastDays({ reading }: DateMention): boolean {
  return reading.form === 'period' && reading.period !== 'year' && reading.shift === -1
}

import type { DateMention } from '#match/dates/date-reading.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import type { Cue } from '#match/text/find-cues.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

interface Opening {
  readonly text: string
  readonly cues: readonly Cue[]
  readonly dates: readonly DateMention[]
  readonly people: readonly { readonly id: string }[]
  readonly words: ContactWords
}

/**
 * The clauses of the sentence that opens a text, where it tells of a contact beside what came of it:
 * “He backed the plan when they spoke on Friday”. What leads such a clause makes no side remark of it.
 */
export function withMainWhenClause(
  clauses: readonly Clause[],
  { text, cues, dates, people, words }: Opening,
): readonly Clause[] {
  return clauses.map((clause) => {
    const { start, end, role } = clause
    const isIn = (one: { readonly start: number }) => one.start >= start && one.start < end
    const isWhen = role === 'aside' && isWhenTheyMet(text.slice(start, end).trimStart(), words)
    const isAlone = cues.length > 0 && cues.every(isIn)
    return isWhen && isAlone && (people.length > 1 || dates.filter(isIn).some(isOfTheseDays))
      ? { ...clause, role: 'main' }
      : clause
  })
}

/** Whether a clause says that something was when something else was: “when they spoke”. */
export function isWhenTheyMet(clause: string, { whenTheyMet, pastForms }: ContactWords): boolean {
  return findPhrases(clause, whenTheyMet)[0]?.start === 0 && hasPhrase(clause, pastForms)
}

/** Whether words say a day as news of these days does: yesterday, on Friday. */
export function isOfTheseDays({ reading }: Pick<DateMention, 'reading'>): boolean {
  return reading.form === 'relative-day' || (reading.form === 'weekday' && reading.shift === null)
}

import type { DateMention } from '#match/dates/date-reading.ts'
import { hasPastVerb } from '#match/event/verb-forms.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** How many words say nothing by themselves. */
export const FEW_WORDS = 2

/**
 * The clause of a date; one that says nothing else belongs to the next: “On Tuesday, 4 May, they met”,
 * or to the one before: “They meet (there) on 4 May, it was said”; and one that a relative clause parts
 * from its verb, to what follows that: “On 4 May the guest, who is ill, is to arrive”.
 */
export function clauseOfDate(
  { sentence }: WeighedSentence,
  { start, end, reading }: DateMention,
  words: LanguageWords,
): Clause {
  const from = clauseAt(sentence, reading.form === 'distance' ? Math.max(0, start - 1) : start)
  const until = clauseAt(sentence, Math.max(start, end - 1))
  const whole = { ...from, end: Math.max(from.end, until.end) }
  const told = beforeApposition(sentence, { clauseStart: from.start, dateStart: start }, words)
  if (told) return { ...told, end }
  const parted = behindRelative(sentence, whole, words)
  if (parted) return { ...from, end: parted.end }
  const opening = sentence.text.slice(from.start, start)
  const before = reading.form === 'day' ? opening.replace(PREPOSITION, '') : opening
  const saysMore =
    wordsBetween(before, 0, before.length) + wordsBetween(sentence.text, end, until.end)
  if (saysMore > FEW_WORDS || opensRelative(opening, words) || tellsOfReport(opening, words))
    return behindApposition(sentence, whole, words)
  const next = clauseAt(sentence, until.end)
  const last = sentence.clauses.findLast((one) => one.end <= from.start)
  const hasCue = sentence.cues.some((cue) => cue.start < from.start)
  if (
    last?.role === 'main' &&
    hasCue &&
    tellsOfReport(sentence.text.slice(next.start, next.end), words)
  )
    return { ...from, start: last.start, end: until.end }
  const isNext = next.start >= until.end && goesOn(next)
  return isNext ? behindApposition(sentence, { ...from, end: next.end }, words) : whole
}

/** Whether what stands before a date tells what something is: “which is set for”. */
function opensRelative(before: string, { contacts }: LanguageWords): boolean {
  return (
    findPhrases(before.trimStart(), contacts.relatives)[0]?.start === 0 ||
    hasPhrase(before, contacts.announced)
  )
}

/** What leads to a date: “on”. */
export const PREPOSITION = /(?<!\p{L})\p{L}{1,2}\s*$/u

/** How many words a part of a text has. */
export function wordsBetween(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

function goesOn({ role }: Clause): boolean {
  return role === 'main' || role === 'plan'
}

/** The clause that goes on behind a relative one, where what opens the sentence tells of no contact yet. */
function behindRelative(
  { text, clauses, cues }: ReadSentence,
  clause: Clause,
  { contacts }: LanguageWords,
): Clause | null {
  if (clause.role !== 'main' || hasCueIn(clause, cues)) return null
  const filled = clauses.filter((one) => wordsBetween(text, one.start, one.end) > 0)
  const [relative, next] = filled.filter((one) => one.start >= clause.end)
  if (filled[0]?.start !== clause.start || !relative || !next || !goesOn(next)) return null
  const opening = text.slice(relative.start, relative.end).trim()
  const [conjunction] = findPhrases(opening, contacts.conjunctions)
  const isRelative = conjunction?.start === 0 && findPhrases(opening, contacts.that)[0]?.start !== 0
  return isRelative && text[next.start - 1] === ',' ? next : null
}

const MOST_WORDS_OF_APPOSITION = 8

/** “On 4 May the president, Lu Mingde, met him”: an opening with what goes on behind the apposition. */
function behindApposition(
  { text, clauses, cues }: ReadSentence,
  clause: Clause,
  { contacts }: LanguageWords,
): Clause {
  const filled = clauses.filter((one) => wordsBetween(text, one.start, one.end) > 0)
  const [apposition, next] = filled.filter((one) => one.start >= clause.end)
  if (clause.role !== 'main' || filled[0]?.start !== clause.start || !apposition || !next)
    return clause
  const isApart = [clause, apposition].every(({ end }) => text[end - 1] === ',')
  const isShort = wordsBetween(text, apposition.start, apposition.end) <= MOST_WORDS_OF_APPOSITION
  const saysNothing = [clause, apposition].every(
    (one) => !hasCueIn(one, cues) && !hasPastVerb(text.slice(one.start, one.end), contacts),
  )
  const isTold = goesOn(apposition) && next.role === 'main' && hasCueIn(next, cues)
  return isApart && isShort && saysNothing && isTold ? { ...clause, end: next.end } : clause
}

/** The clause that tells of a contact, from whose date an apposition parts it: “He met A, the envoy, on Friday”. */
function beforeApposition(
  { text, clauses, cues }: ReadSentence,
  { clauseStart, dateStart }: { readonly clauseStart: number; readonly dateStart: number },
  { contacts }: LanguageWords,
): Clause | null {
  if (wordsBetween(text, clauseStart, dateStart) > 1) return null
  const [told, apposition] = clauses.filter((one) => one.end <= clauseStart).slice(-2)
  if (!told || !apposition || !goesOn(told)) return null
  const isApposition =
    text[apposition.start - 1] === ',' &&
    text[clauseStart - 1] === ',' &&
    wordsBetween(text, apposition.start, clauseStart) <= MOST_WORDS_OF_APPOSITION &&
    !hasPastVerb(text.slice(apposition.start, clauseStart), contacts)
  return isApposition && hasCueIn(told, cues) && !hasCueIn(apposition, cues) ? told : null
}

function hasCueIn({ start, end }: Clause, cues: ReadSentence['cues']): boolean {
  return cues.some((cue) => cue.start >= start && cue.start < end)
}

/** Whether words tell that something was said or made known. */
export function tellsOfReport(text: string, { contacts, dates }: LanguageWords): boolean {
  return hasPhrase(text, contacts.said) || hasPhrase(text, dates.reported)
}

import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** What a part of a sentence does: tells, looks back, looks aside, quotes, or plans. */
export type ClauseRole = 'main' | 'after' | 'aside' | 'earlier' | 'plan' | 'quoted'

/** A part of a sentence. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly role: ClauseRole
}

/** Divides a comparable sentence at its punctuation, its conjunctions and the given offsets. */
export function splitClauses(
  text: string,
  words: ContactWords,
  asideStarts: readonly number[],
): readonly Clause[] {
  const signs = new Set(signBreaks(text))
  const breaks = new Set([
    0,
    ...asideStarts,
    ...wordBreaks(text, words),
    ...reminders(text, words),
    ...signs,
  ])
  const starts = [...breaks].filter((at) => at < text.length).sort((a, b) => a - b)
  const clauses: Clause[] = []
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length
    const own = asideStarts.includes(start) ? 'aside' : roleOf(text, { start, end }, words)
    const continues = startsWith(text.slice(start, end).trim(), words.that)
    const isApart = signs.has(start) && !continues
    const role = inherited(clauses.at(-1), { text, role: own, isApart })
    clauses.push({ start, end, role })
  }
  return clauses
}

function wordBreaks(text: string, words: ContactWords): readonly number[] {
  return [words.conjunctions, words.aside, words.afterwards].flatMap((phrases) =>
    findPhrases(text, phrases).map(({ start }) => start),
  )
}

/** “They met and recalled that …”: only what the second verb leads to looks back. */
function reminders(text: string, { earlier, and }: ContactWords): readonly number[] {
  return findPhrases(text, earlier).flatMap(({ start }) => {
    const before = text.slice(0, start).trimEnd()
    const link = findPhrases(before, and).at(-1)
    return link?.end === before.length && link.text !== ',' ? [link.start] : []
  })
}

/** A name or a few words in quotation marks divide nothing. */
function signBreaks(text: string): readonly number[] {
  const unmarked = text.replaceAll(/"(?<words>[^"]*)"/gu, (quotation, words: string) =>
    isSpeech(words) ? quotation : ` ${words} `,
  )
  return Array.from(
    unmarked.matchAll(/[,;:()"]|\s[-–—]\s/gu),
    ({ index, 0: sign }) => index + sign.length,
  )
}

function roleOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: ContactWords,
): ClauseRole {
  const clause = text.slice(start, end).trim()
  if (tellsWhen(text, { start, end }, words)) return 'main'
  if (isQuoted(text, start)) return 'quoted'
  if (hasPhrase(clause, words.earlier) || isEarlierThanTold(text, { start, end }, words))
    return 'earlier'
  if (startsWith(clause, words.aside)) return 'aside'
  if (startsWith(clause, words.afterwards)) return 'after'
  return isPlan(clause, words) ? 'plan' : 'main'
}

/** “It was disclosed when they will meet”: what is made known is told. */
function tellsWhen(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { whenTheyMet, said, notTelling }: ContactWords,
): boolean {
  const before = text.slice(0, start).replace(/[\s,]+$/u, '')
  const verb = [said, notTelling].some((phrases) => standsBehind(before, before.length, phrases))
  return verb && startsWith(text.slice(start, end).trim(), whenTheyMet)
}

/** “They had met in May” looks back; “he said that they had met” tells the news. */
function isEarlierThanTold(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { earlierThanTold, said }: ContactWords,
): boolean {
  return hasPhrase(text.slice(start, end), earlierThanTold) && !hasPhrase(text.slice(0, end), said)
}

/** An invitation is a plan; a visit at somebody’s invitation is not. */
function isPlan(clause: string, words: ContactWords): boolean {
  const plans = findPhrases(clause, words.plans)
  if (plans.length === 0) return false
  const invitations = findPhrases(clause, words.initiative)
  return plans.some((plan) =>
    invitations.every(({ start, end }) => plan.start < start || plan.end > end),
  )
}

const SHORTEST_SPEECH = 5

function isSpeech(words: string): boolean {
  return words.trim().split(/\s+/).length >= SHORTEST_SPEECH
}

/** Whether a place lies in a quotation that is more than a name. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at)
  const marks = before.split('"').length - 1
  if (marks % 2 === (CLOSES_SPEECH.test(text) ? 1 : 0)) return false
  const quotation = `${before.slice(before.lastIndexOf('"') + 1)}${text.slice(at).split('"')[0] ?? ''}`
  return isSpeech(quotation)
}

/** “All goes well", he wrote”: the end of a quotation of several sentences. */
const CLOSES_SPEECH = /^[^"]*[^\s"(]",?\s(?=[^"]*(?:"[^"]*"[^"]*)*$)/u

function startsWith(clause: string, phrases: string): boolean {
  return findPhrases(clause, phrases)[0]?.start === 0
}

const LONGEST_OPENING = 3

interface Next {
  readonly text: string
  readonly role: ClauseRole
  /** Whether a sign stands between it and what comes before. */
  readonly isApart: boolean
}

/** What follows a side remark without a sign is part of it; a short opening holds for what follows. */
function inherited(before: Clause | undefined, { text, role, isApart }: Next): ClauseRole {
  if (role !== 'main' || !before) return role
  if (!isApart && (before.role === 'aside' || before.role === 'earlier')) return before.role
  const words = text.slice(before.start, before.end).trim().split(/\s+/)
  return before.role === 'earlier' && words.length <= LONGEST_OPENING ? 'earlier' : role
}

import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { addDays, daysFrom } from '#match/calendar.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import {
  resolveReading,
  type Anchor,
  type ResolvedDate,
  type Tense,
} from '#match/dates/resolve-reading.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { Certainty, ContactFinding, DatedFinding } from '#match/findings.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ClauseRole } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/language-words.ts'

/** The date of a contact with the words it rests on. */
export interface EventDate extends DatedFinding {
  readonly sentence: ReadSentence | null
  readonly mention: DateMention | null
  /** Whether the text names a weekday that the date does not fall on. */
  readonly isOffWeekday: boolean
}

interface Request {
  readonly weighed: readonly WeighedSentence[]
  readonly anchor: Anchor
  readonly published: DatedFinding
  /** Whether the page’s metadata say when it appeared. */
  readonly isDatedByData: boolean
  readonly stage: NonNullable<ContactFinding['stage']>
  readonly words: ContactWords
}

interface Candidate {
  readonly mention: DateMention
  readonly sentence: ReadSentence
  readonly tie: Tie
  readonly score: number
  readonly resolved: ResolvedDate
}

/** How a date belongs to the contact: said of it, in its sentence, of its being made known, or near. */
type Tie = 'contact' | 'sentence' | 'report' | 'near'

/** The date of the contact that a text reports: the best of those said of it, or the day it appeared. */
export function findEventDate(request: Request): EventDate {
  const best = request.weighed
    .flatMap((one) => candidatesIn(one, request))
    .toSorted((a, b) => b.score - a.score)[0]
  return best ? fromCandidate(best, request) : fromPublished(request)
}

const LEAD = 4

function candidatesIn(one: WeighedSentence, request: Request): readonly Candidate[] {
  const { sentence } = one
  return sentence.dates.flatMap((mention) => {
    const tie = tieOf(one, mention, request)
    const resolved = tie && resolvedIn(one, mention, request)
    if (!tie || !resolved || !isPossible(resolved, { mention, sentence, request })) return []
    const score =
      TIE_SCORES[tie] +
      2 * sentence.weight +
      formScore(mention, resolved) +
      Math.min(1, one.score / 3)
    return [{ mention, sentence, tie, score, resolved }]
  })
}

const TIE_SCORES: Readonly<Record<Tie, number>> = { contact: 3, sentence: 2, report: 1, near: 0.5 }

/** How a date belongs to the contact; null where it belongs to something else. */
function tieOf(one: WeighedSentence, mention: DateMention, { stage, words }: Request): Tie | null {
  const { sentence, cues } = one
  const isDistance = mention.reading.form === 'distance'
  const at = isDistance ? Math.max(0, mention.start - 1) : mention.start
  const clause = clauseAt(sentence, at)
  const text = sentence.text.slice(clause.start, clause.end)
  const isWithCue = cues.some(({ start }) => start >= clause.start && start < clause.end)
  if (!isOfReport(clause.role, isWithCue, stage)) return null
  const isOpening = sentence.index < LEAD
  if (isPart(mention) && !(isWithCue && isOpening)) return null
  if (stage !== 'announced' && hasPhrase(text, words.announced)) return null
  if (hasPhrase(text, words.anaphora) && hasPhrase(text, words.tookPlace)) return 'contact'
  if (isWithCue && (isOpening || one.people.length > 1)) return 'contact'
  if (!isOpening) return null
  if (cues.length > 0) return hasPhrase(text, words.said) ? 'report' : 'sentence'
  return hasPhrase(text, words.said) || sentence.zone === 'title' ? 'report' : 'near'
}

function isOfReport(role: ClauseRole, isWithCue: boolean, stage: Request['stage']): boolean {
  if (role === 'main') return true
  if (role === 'after') return isWithCue
  return role === 'plan' && stage === 'announced'
}

/** A month, a season or a year says little: it has to stand beside the contact. */
function isPart({ reading }: DateMention): boolean {
  return ['month', 'season', 'half', 'year', 'period'].includes(reading.form)
}

function formScore({ reading }: DateMention, { settledBy }: ResolvedDate): number {
  switch (reading.form) {
    case 'day':
      return reading.year === null && reading.weekday === null ? 1.4 : 1.8
    case 'relative-day':
      return 1.5
    case 'weekday':
      return 1.3
    case 'distance':
      return settledBy === null ? 2 : 1.2
    case 'ago':
      return 1
    case 'month':
      return 0.3
    case 'season':
    case 'half':
    case 'period':
      return 0.1
    case 'year':
      return -1
  }
}

function resolvedIn(
  { sentence }: WeighedSentence,
  mention: DateMention,
  request: Request,
): ResolvedDate | null {
  const tense = tenseOf(request)
  if (mention.reading.form !== 'distance')
    return resolveReading(mention.reading, request.anchor, tense)
  const base = baseOf(sentence, mention, request)
  const day = base && resolveReading(base.reading, request.anchor, tense)
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day.edtf)) return null
  return {
    edtf: addDays(day.edtf, mention.reading.days),
    settledBy: day.settledBy,
    isOffWeekday: day.isOffWeekday,
  }
}

function tenseOf({ stage }: Request): Tense {
  return stage === 'announced' ? 'future' : 'past'
}

/** The day from which days are counted: the next one named, or that of the other event in the text. */
function baseOf(
  sentence: ReadSentence,
  mention: DateMention,
  request: Request,
): DateMention | null {
  const next = sentence.dates.find(
    ({ start, reading }) => start >= mention.end && reading.form === 'day',
  )
  if (next) return next
  const people = sentence.people.filter(({ start }) => start > mention.end).map(({ id }) => id)
  const hasContact = sentence.cues.some(({ start }) => start > mention.end)
  const other = request.weighed.find(
    ({ sentence: one }) =>
      one !== sentence &&
      one.people.some(({ id }) => people.includes(id)) &&
      (!hasContact || one.cues.length > 0) &&
      one.dates.some(({ reading }) => reading.form === 'day'),
  )
  return other?.sentence.dates.find(({ reading }) => reading.form === 'day') ?? null
}

const DAY_OF_ANOTHER_ZONE = 1
const NEWS_IS_NEW = 10

interface Claimed {
  readonly mention: DateMention
  readonly sentence: ReadSentence
  readonly request: Request
}

/** What was held lies not behind its report nor long before it; what is announced, not before it. */
function isPossible({ edtf, settledBy }: ResolvedDate, claimed: Claimed): boolean {
  const { published, stage } = claimed.request
  const { earliest, latest } = edtfBounds(edtf)
  if (published.edtf === null || earliest === null || latest === null) return true
  if (stage === 'announced') return daysFrom(published.edtf, latest) >= -DAY_OF_ANOTHER_ZONE
  if (daysFrom(published.edtf, earliest) > DAY_OF_ANOTHER_ZONE) return false
  const isSaidInFull = settledBy === null && claimed.mention.reading.form === 'day'
  return (
    daysFrom(latest, published.edtf) <= NEWS_IS_NEW || (isSaidInFull && claimed.sentence.index < 2)
  )
}

function fromCandidate(best: Candidate, request: Request): EventDate {
  const { mention, sentence, resolved } = best
  return {
    edtf: resolved.edtf,
    basis: `“${mention.words}” (${ruleOf(best)})`,
    certainty: certaintyOf(best, request),
    sentence,
    mention,
    isOffWeekday: resolved.isOffWeekday,
  }
}

function ruleOf({ tie, resolved }: Candidate): string {
  const how = {
    contact: 'said of the contact',
    sentence: 'said in the sentence on the contact',
    report: 'the day on which it was reported',
    near: 'said in the opening',
  }[tie]
  const settled = {
    weekday: 'the weekday settles the year',
    published: 'counted from the date of the page',
    'year-in-text': 'the year is the one that the text speaks of',
  }
  return resolved.settledBy === null ? how : `${how}; ${settled[resolved.settledBy]}`
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/
const NEAR_PUBLICATION = 7

/** Exact is only what the reporting sentence says in full, or what the page’s own data settle. */
function certaintyOf({ mention, tie, resolved }: Candidate, request: Request): Certainty {
  if (!FULL_DAY.test(resolved.edtf)) return 'partial'
  const { reading } = mention
  const isSaidOfIt = tie === 'contact' && !resolved.isOffWeekday
  if (!isSaidOfIt || (reading.form === 'day' && reading.ambiguous)) return 'inferred'
  if (reading.form === 'distance' || reading.form === 'ago') return 'inferred'
  if (resolved.settledBy === null) return 'exact'
  const { edtf } = request.published
  const isNear = edtf !== null && Math.abs(daysFrom(edtf, resolved.edtf)) <= NEAR_PUBLICATION
  return request.isDatedByData && isNear ? 'exact' : 'inferred'
}

/** News is told on the day or the day after: the day of the page is a guess, and marked as one. */
function fromPublished({ published, stage }: Request): EventDate {
  const isGuess = published.edtf !== null && stage !== 'announced'
  return {
    edtf: isGuess ? published.edtf : null,
    basis: isGuess ? `${published.basis}; the text names no day for the contact` : '',
    certainty: isGuess ? 'inferred' : 'unknown',
    sentence: null,
    mention: null,
    isOffWeekday: false,
  }
}

import type { EventKind } from '#domain/event-id.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { addDays, daysFrom, isFullDay } from '#match/calendar.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import type { CaptionDay } from '#match/dates/caption-days.ts'
import { clauseOfDate, tellsOfReport } from '#match/dates/clause-of-date.ts'
import { dayCountedFrom } from '#match/dates/day-counted-from.ts'
import { namesPartyIn } from '#match/dates/is-of-others.ts'
import { tieOf, type DateTie } from '#match/dates/date-tie.ts'
import { isPossible, NEWS_IS_NEW } from '#match/dates/is-possible.ts'
import { resolveReading, type ResolvedDate, type Tense } from '#match/dates/resolve-reading.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { isOfJourney } from '#match/event/journey-cues.ts'
import { hasPastForm, hasPastVerb } from '#match/event/verb-forms.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { ContactFinding, DatedFinding } from '#match/findings.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** What the date of a contact is worked out from. */
export interface DateRequest {
  /** The sentences that may speak of it. */
  readonly weighed: readonly WeighedSentence[]
  /** Every sentence: what others did may be what days are counted from. */
  readonly all: readonly WeighedSentence[]
  readonly kind: EventKind | null
  /** Those whose contact it is: ids, and family names of those whom people.yaml does not have. */
  readonly parties: readonly string[]
  readonly anchor: Anchor
  readonly published: DatedFinding
  /** Whether the page’s metadata say when it appeared. */
  readonly isDatedByData: boolean
  readonly stage: NonNullable<ContactFinding['stage']>
  /** Whether what is announced may have begun on the day of the page. */
  readonly mayHaveBegun: boolean
  readonly words: LanguageWords
  /** The lines that say what a picture shows: there, days are often those of other times. */
  readonly captions: ReadonlySet<number>
  /** The days of captions beside the text that tell of a contact. */
  readonly captionDays: readonly CaptionDay[]
}

/** A date that a text says of the contact; not resolved where it leaves its year open. */
export interface DateCandidate {
  readonly mention: DateMention
  readonly sentence: ReadSentence
  readonly tie: DateTie
  readonly score: number
  readonly resolved: ResolvedDate | null
}

/** The dates that a text says of its contact, the best first. */
export function dateCandidates(request: DateRequest): readonly DateCandidate[] {
  const own = request.weighed.filter(({ sentence }) => isOfKind(sentence, request))
  const found = own
    .filter((one) => !isOfAnotherVisitor(one, own, request))
    .flatMap((one) => candidatesIn(one, request))
  return found
    .map((one) => ({ ...one, score: one.score + borneOut(one, found) }))
    .toSorted((a, b) => b.score - a.score)
}

/** What it adds to a day that another sentence says it too. */
function borneOut(
  { sentence, resolved }: DateCandidate,
  candidates: readonly DateCandidate[],
): number {
  const isSaidTwice = candidates.some(
    (other) =>
      other.sentence !== sentence && resolved !== null && other.resolved?.edtf === resolved.edtf,
  )
  return isSaidTwice ? SAID_TWICE : 0
}

const SAID_TWICE = 1

/** Whether a sentence that tells of a contact can tell of one of that kind. */
function isOfKind({ cues, index }: ReadSentence, { kind }: DateRequest): boolean {
  return index <= 0 || cues.length === 0 || cues.some((cue) => fitsKind(cue.kind, kind))
}

/** Whether a sentence tells of a visit of somebody else than the guest. */
function isOfAnotherVisitor(
  { sentence, cues, people }: WeighedSentence,
  own: readonly WeighedSentence[],
  { kind }: DateRequest,
): boolean {
  const guest = own.find((one) => one.people.length > 0 && one.cues.some(isOfJourney))?.people[0]
  const [visitor, ...others] = people
  if (kind !== 'visit' || visitor === undefined || visitor === guest || others.length > 0)
    return false
  if (sentence.index <= 0 || isInHeadline(visitor, own)) return false
  const clauses = cues.filter(isOfJourney).map(({ start }) => clauseAt(sentence, start))
  return clauses.some((clause) =>
    sentence.people.some(({ id, start }) => id === visitor && clauseAt(sentence, start) === clause),
  )
}

/** One may come to meet the guest whom the headline names. */
function isInHeadline(person: string, own: readonly WeighedSentence[]): boolean {
  return own.some(({ sentence, people }) => sentence.zone === 'title' && people.includes(person))
}

function candidatesIn(one: WeighedSentence, request: DateRequest): readonly DateCandidate[] {
  const { sentence } = one
  const isOfVisit = request.kind === 'visit'
  const isCaption = sentence.line !== null && request.captions.has(sentence.line)
  if (isCaption && request.stage !== 'held') return []
  return sentence.dates.flatMap((mention) => {
    if (isNamedToo(mention, sentence)) return []
    const tie = tieOf(one, mention, request)
    if (!tie) return []
    const resolved = unlessGuessed(resolvedIn(one, mention, request), tie)
    const clause = clauseOfDate(one, mention, request.words)
    if (!isPossible({ tie, mention, sentence, resolved, request })) return []
    const score =
      TIE_SCORES[tie] +
      2 * sentence.weight +
      formScore(mention, resolved) -
      agePenalty(resolved, request) -
      (isCaption ? IN_CAPTION : 0) -
      (isOfOverThing(one, mention, request) ? OF_OVER_THING : 0) +
      (namesPartyIn(sentence, clause, request.parties) ? BESIDE_PARTY : 0) +
      (isOfVisit && tie === 'contact' && tellsOfJourney(sentence, clause) ? OF_JOURNEY : 0) -
      (resolved?.settledBy === 'archive' ? BY_ARCHIVE : 0) +
      (mention.isAdjective && tie === 'contact' ? AS_ITS_ADJECTIVE : 0) +
      Math.min(1, one.score / 3)
    return [{ mention, sentence, tie, score, resolved }]
  })
}

function tellsOfJourney({ cues }: ReadSentence, { start, end }: Clause): boolean {
  return cues.some((cue) => isOfJourney(cue) && cue.start >= start && cue.start < end)
}

/** “Today, 9 October”: what the day is called by its date says more, whenever the page appeared. */
function isNamedToo({ reading, end }: DateMention, { text, dates }: ReadSentence): boolean {
  const next = dates.find(({ start }) => start >= end)
  return (
    reading.form === 'relative-day' &&
    next?.reading.form === 'day' &&
    /^[\s,(–—-]*$/u.test(text.slice(end, next.start))
  )
}

/** That the archive has an event on a day says nothing of a day that may be another’s. */
function unlessGuessed(resolved: ResolvedDate | null, tie: DateTie): ResolvedDate | null {
  return resolved?.settledBy === 'archive' && tie !== 'contact' ? null : resolved
}

const TIE_SCORES: Readonly<Record<DateTie, number>> = {
  dated: 5,
  contact: 3,
  sentence: 2,
  report: 1,
  near: 0.5,
  loose: 0,
  aside: 0.3,
  later: -1,
  dateline: -1.5,
}

/** What lies long before its report is rather what it looks back to. */
function agePenalty(resolved: ResolvedDate | null, { published }: DateRequest): number {
  const last = resolved === null ? null : edtfBounds(resolved.edtf).latest
  const page = published.edtf === null ? null : edtfBounds(published.edtf).earliest
  if (last === null || page === null) return 0
  return daysFrom(last, page) > NEWS_IS_NEW ? LOOKS_BACK : 0
}

const LOOKS_BACK = 4
const IN_CAPTION = 3
const BY_ARCHIVE = 1
const OF_OVER_THING = 5
const BESIDE_PARTY = 0.3
/** The day on which a guest came says more of a visit than that on which he spoke. */
const OF_JOURNEY = 0.8
/** “Thursday’s call” is told of more surely than what was said of it on Friday. */
const AS_ITS_ADJECTIVE = 0.6

function formScore({ reading }: DateMention, resolved: ResolvedDate | null): number {
  switch (reading.form) {
    case 'day':
      return reading.year === null && reading.weekday === null ? 1.4 : 1.8
    case 'relative-day':
      return 1.5
    case 'weekday':
      return reading.week === null ? 1.3 : 2
    case 'distance':
      return resolved?.settledBy === null ? 2 : 1.2
    case 'ago':
      return 1
    case 'month':
      return -0.5
    case 'season':
    case 'half':
    case 'period':
      return -0.7
    case 'year':
      return -1
  }
}

/** What a date of a text means, counted from the day on which that was written or what the date was said of. */
export function resolvedIn(
  one: WeighedSentence,
  mention: DateMention,
  request: DateRequest,
): ResolvedDate | null {
  const { sentence } = one
  const tense = tenseOf(one, mention, request)
  if (mention.reading.form !== 'distance')
    return resolveReading(mention.reading, anchorOf(sentence, mention, request), tense)
  const base = dayCountedFrom(sentence, mention, request)
  const day = base && resolveReading(base.reading, request.anchor, tense)
  if (!day || !/^\d{4}-\d\d-\d\d$/.test(day.edtf)) return null
  return {
    edtf: addDays(day.edtf, mention.reading.days),
    settledBy: day.settledBy,
    isOffWeekday: day.isOffWeekday,
  }
}

/** “"I saw him today", he said on Tuesday”: days of a quotation are counted from that on which it was said. */
function anchorOf(
  { text, dates, clauses }: ReadSentence,
  { reading, start }: DateMention,
  { anchor, words }: DateRequest,
): Anchor {
  const isQuoted = (text.slice(0, start).split('"').length - 1) % 2 === 1
  if (reading.form !== 'relative-day' || !isQuoted) return anchor
  const reports = clauses.filter((one) => tellsOfReport(text.slice(one.start, one.end), words))
  const saidOn = dates.find(
    (one) =>
      one.reading.form === 'weekday' &&
      reports.some((clause) => one.start >= clause.start && one.start < clause.end),
  )
  const day = saidOn && resolveReading(saidOn.reading, anchor, 'past')?.edtf
  return day !== undefined && isFullDay(day) ? { ...anchor, day } : anchor
}

/** Of two weekdays, that before a text is meant where the verb is of the past, whatever it announces. */
function tenseOf(one: WeighedSentence, mention: DateMention, request: DateRequest): Tense {
  if (request.stage !== 'announced') return 'past'
  const isWeekday = mention.reading.form === 'weekday'
  return isWeekday && isOfOverThing(one, mention, request) ? 'past' : 'future'
}

/** “On 2 March he travelled there on a visit”, where another visit is announced. */
function isOfOverThing(
  one: WeighedSentence,
  mention: DateMention,
  { stage, words }: DateRequest,
): boolean {
  const { contacts } = words
  if (stage !== 'announced') return false
  const textOf = ({ start, end }: Clause) => one.sentence.text.slice(start, end)
  const own = textOf(clauseAt(one.sentence, mention.start))
  const whole = textOf(clauseOfDate(one, mention, words))
  return (
    (hasPastVerb(own, contacts) && !hasPhrase(own, contacts.announced)) ||
    (hasPastForm(whole, contacts) && !hasPhrase(whole, contacts.announced))
  )
}

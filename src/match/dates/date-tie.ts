import { FEW_WORDS, tellsOfReport, wordsBetween } from '#match/dates/clause-of-date.ts'
import {
  isInDateline,
  isOfSomethingElse,
  isOpening,
  toldIn,
  type Told,
} from '#match/dates/of-something-else.ts'
import type { EventKind } from '#domain/event-id.ts'
import { addDays } from '#match/calendar.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isPart, isSpan, type DateMention } from '#match/dates/date-reading.ts'
import { isHoursBeside } from '#match/dates/hours-before.ts'
import { isOfTelling } from '#match/dates/is-of-telling.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { isOfJourney } from '#match/event/journey-cues.ts'
import { hasPastVerb } from '#match/event/verb-forms.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import { isOfTheseDays, isWhenTheyMet } from '#match/text/main-when-clause.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/**
 * How a date belongs to the contact: that which a letter bears, said of it, in its sentence, of its being
 * made known, near, in a side remark on what is to come, in one on the contact, farther down in the text,
 * or as its dateline.
 */
export type DateTie =
  'dated' | 'contact' | 'sentence' | 'report' | 'near' | 'loose' | 'aside' | 'later' | 'dateline'

const LEAD = 4

/** How a date belongs to the contact; null where it belongs to something else. */
export function tieOf(
  one: WeighedSentence,
  mention: DateMention,
  request: DateRequest,
): DateTie | null {
  const told = toldIn(one, mention, request)
  const { clause } = told
  if (isOfLetter(told)) return 'dated'
  if (isOfSomethingElse(told)) return null
  const isInLead = one.sentence.index < LEAD
  if (!isOfReport(told) && !isOfOverPlan(told))
    return isInLead || clause.role === 'earlier' ? tieInPassing(told) : null
  if (isPart(mention.reading) && !(isInLead && isBesideContact(told))) return null
  return tieInReport(told)
}

/** Days from one to another are those of a visit, also where a meeting in its course is told of. */
function isSpanOfVisit(
  { cues }: WeighedSentence,
  { reading }: DateMention,
  kind: EventKind | null,
): boolean {
  return kind === 'meeting' && isSpan(reading) && cues.some(isOfJourney)
}

/** “Their first talk after his election took place on Friday”: behind “after”, the verb of what stands before it. */
function isOfReport({ one: { sentence }, clause, cues, own, request }: Told): boolean {
  const { stage, words } = request
  if (clause.role === 'main') return true
  if (clause.role !== 'after' || stage === 'announced')
    return clause.role === 'plan' && stage === 'announced'
  const text = sentence.text.slice(clause.start, clause.end)
  const before = sentence.text.slice(0, clause.start)
  const isBehindIt = cues.some(({ end }) => /^[^,;:]*$/u.test(before.slice(end)))
  return own.length > 0 || (isBehindIt && hasPhrase(text, words.contacts.tookPlace))
}

/**
 * “The invitation was made yesterday in a call”: what is planned is not, how it was made known is over; and so
 * is what stands before it: “They spoke on Wednesday and planned a visit”.
 */
function isOfOverPlan({ one: { sentence }, clause, mention, own, request }: Told): boolean {
  if (request.stage !== 'held' || clause.role !== 'plan' || own.length === 0) return false
  const { reading } = mention
  if (reading.form === 'relative-day') return reading.days < 0
  const before = sentence.text.slice(clause.start, mention.end)
  return (
    (reading.form === 'weekday' || reading.form === 'day') &&
    !hasPhrase(before, request.words.contacts.plans)
  )
}

function tieInPassing(told: Told): DateTie | null {
  if (isHoursBeside(told)) return 'sentence'
  if (isSaidToCome(told)) return 'near'
  if (isLoose(told)) return 'loose'
  if (isInTheirWords(told) && isToldAsOver(told)) return 'contact'
  return isWhileTheyMet(told) || isInTheirWords(told) ? 'aside' : null
}

/** “The ministers spoke on 20 October”, in the words of a ministry. */
function isInTheirWords({ clause, mention, own, request }: Told): boolean {
  const isDay = mention.reading.form === 'day'
  return request.stage === 'held' && clause.role === 'quoted' && isDay && own.length > 0
}

/** Whether a clause says that a contact took place, or tells of it with a verb of the past. */
function isToldAsOver({ one: { sentence }, clause, own, request }: Told): boolean {
  const text = sentence.text.slice(clause.start, clause.end)
  return (
    own.some(({ tense }) => tense === 'past') || hasPhrase(text, request.words.contacts.tookPlace)
  )
}

/** “He was in high spirits when they spoke on Friday”: news of these days, told beside something else. */
function isWhileTheyMet({ one: { sentence }, clause, mention, request }: Told): boolean {
  const isNew = isOfTheseDays(mention) || isOfPage(mention, request)
  return isNew && request.stage === 'held' && isWhenOfContact(sentence, clause, request)
}

/** Whether a full day is that of the page or the day before. */
function isOfPage(mention: DateMention, { published }: DateRequest): boolean {
  const [day, page] = [dayIn(mention), published.edtf]
  return day !== null && (day === page || addDays(day, 1) === page)
}

/** Whether a clause says that something was when the contact was: “when they spoke”. */
function isWhenOfContact(
  { text, cues }: ReadSentence,
  { start, end }: Clause,
  { kind, words: { contacts } }: DateRequest,
): boolean {
  return (
    isWhenTheyMet(text.slice(start, end).trimStart(), contacts) &&
    cues.some((cue) => cue.start >= start && cue.start < end && fitsKind(cue.kind, kind))
  )
}

/** What is to come is often dated in passing: “when the leaders gather there on 22 October”. */
function isLoose({ clause, mention, cues, own, request }: Told): boolean {
  if (request.stage !== 'announced' || clause.role === 'earlier') return false
  if (clause.role === 'after' && own.length > 0) return false
  return !isPart(mention.reading) || cues.length > 0
}

/** “It was said before that they will meet on 22 October”. */
function isSaidToCome({ one: { sentence }, clause, request }: Told): boolean {
  if (request.stage !== 'announced' || clause.role !== 'earlier') return false
  return sentence.cues.some(
    ({ tense, start }) => tense === 'future' && start >= clause.start && start < clause.end,
  )
}

/** What says more than a day has to stand beside the contact, or where what is to come is named first. */
function isBesideContact({ one, clause, own, request, mention }: Told): boolean {
  if (own.length > 0 || isMonthOfHeadline(one, mention)) return true
  const text = one.sentence.text.slice(clause.start, clause.end)
  const isFar = mention.reading.form === 'year' || request.stage !== 'announced'
  if (!isFar && hasPhrase(text, request.words.contacts.announced)) return true
  if (request.stage !== 'announced' || mention.reading.form === 'year') return false
  const namesYear = 'year' in mention.reading && mention.reading.year !== null
  return isOpening(one) || (one.sentence.index === 1 && !namesYear)
}

/** “Statement on the call: May 2014”. */
function isMonthOfHeadline(
  { sentence: { zone }, cues }: WeighedSentence,
  { reading }: DateMention,
): boolean {
  return zone === 'title' && cues.length > 0 && reading.form === 'month' && reading.year !== null
}

/** How a date that may be that of the contact belongs to it. */
function tieInReport(told: Told): DateTie | null {
  const { one, clause, mention, cues, own, request } = told
  const { stage, words } = request
  const { contacts } = words
  const { index, zone, text: sentence } = one.sentence
  const isAnnounced = stage === 'announced'
  const text = sentence.slice(clause.start, clause.end)
  if (isInDateline(told)) return 'dateline'
  const isOver = isToldAsOver(told) || hasPastVerb(text, contacts)
  const isPast = mention.reading.form === 'relative-day' && mention.reading.days < 0
  if (stage === 'held' && !isOver && !isPast && hasPhrase(text, contacts.announced)) return null
  if (isAnnounced && isDayOfReport(told)) return null
  if (isSpanOfVisit(one, mention, request.kind)) return isAnnounced ? 'near' : null
  if (hasPhrase(text, contacts.tookPlace) && takesUpContact(told)) return 'contact'
  if (isOfTelling(told)) return 'report'
  if (own.length > 0 && (index < LEAD || one.people.length > 1)) return 'contact'
  if (index >= LEAD) return isTakenUp(told) ? 'later' : null
  const isReported = tellsOfReport(text, words)
  if (isReported && isAnnounced) return null
  if (isReported && stage === 'held' && leadsToContact(told)) return 'contact'
  if (isReported || (cues.length === 0 && zone === 'title')) return 'report'
  if (cues.length > 0) return 'sentence'
  return stage === 'held' && isOfNobody(told) ? null : 'near'
}

/** “The letter bears the date of 22 March”, or a line with the place and the day below the name. */
function isOfLetter(told: Told): boolean {
  const {
    one: { sentence },
    mention,
    request,
  } = told
  if (request.kind !== 'letter') return false
  if (mention.reading.form !== 'day') return isRightBehindDated(told)
  const beside = `${sentence.text.slice(0, mention.start)}${sentence.text.slice(mention.end)}`
  const isAlone =
    sentence.index > 0 &&
    sentence.cues.length === 0 &&
    wordsBetween(beside, 0, beside.length) <= FEW_WORDS
  return isAlone || hasPhrase(sentence.text, request.words.dates.dated)
}

/** “The letter, dated Friday”, “it bears the date of Friday”. */
function isRightBehindDated({ one: { sentence }, mention, request }: Told): boolean {
  if (!isOfTheseDays(mention)) return false
  const dated = findPhrases(sentence.text.slice(0, mention.start), request.words.dates.dated).at(-1)
  return dated !== undefined && wordsBetween(sentence.text, dated.end, mention.start) <= 1
}

/** “The talks took place”, “their talks, held on Friday”, or “it took place” right behind a sentence on them. */
function takesUpContact({ one: { sentence }, clause, cues, request }: Told): boolean {
  const { contacts } = request.words
  const text = sentence.text.slice(clause.start, clause.end)
  const [verb] = findPhrases(text, contacts.tookPlace)
  const isOfCue = cues.some(({ end, role }) => role === 'main' && end <= clause.start)
  if (isOfCue && verb && wordsBetween(text, 0, verb.start) <= FEW_WORDS) return true
  if (hasPhrase(text, contacts.anaphora)) return true
  const before = request.all.find((other) => other.sentence.index === sentence.index - 1)
  const [it] = findPhrases(sentence.text, contacts.it)
  return it?.start === 0 && (before?.cues ?? []).some((cue) => fitsKind(cue.kind, request.kind))
}

/** “He said on Tuesday, when the leader received him”: the day of both. */
function leadsToContact({ one: { sentence }, clause, request }: Told): boolean {
  const next = sentence.clauses.find(
    ({ start, end }) => start >= clause.end && wordsBetween(sentence.text, start, end) > 0,
  )
  return next !== undefined && isWhenOfContact(sentence, next, request)
}

/** “On Sunday, the ministry confirmed the visit”: the day of saying so, unless it follows the visit. */
function isDayOfReport({ one, clause, mention, own, request }: Told): boolean {
  const { contacts, dates } = request.words
  const text = one.sentence.text.slice(clause.start, clause.end)
  const said = [...findPhrases(text, contacts.said), ...findPhrases(text, dates.reported)]
  if (said.length === 0) return false
  return !own.some((cue) => {
    const between = one.sentence.text.slice(cue.end, mention.start)
    const isBehind =
      cue.end <= mention.start && wordsBetween(between, 0, between.length) <= FEW_WORDS
    return cue.tense !== null || isBehind || isPlannedFor(between, request.words)
  })
}

/** “The ministry said the visit is planned for 19 May”: between what is announced and its day. */
function isPlannedFor(between: string, words: LanguageWords): boolean {
  return hasPhrase(between, words.contacts.announced) && !tellsOfReport(between, words)
}

/** “On Monday, there was a blast”: behind the opening, a sentence that names none of those who met. */
function isOfNobody({ one: { sentence, people }, request: { published, words } }: Told): boolean {
  const { they, anaphora, many } = words.contacts
  return (
    sentence.index > 0 &&
    people.length === 0 &&
    published.edtf !== null &&
    ![they, many].some((phrases) => hasPhrase(sentence.text, phrases)) &&
    !hasPhrase(sentence.text, anaphora)
  )
}

/** Whether a day farther down is one on which they did something, or are to meet. */
function isTakenUp({ one, mention, own, request: { stage, words } }: Told): boolean {
  if (stage === 'held') return takesUp(one, mention, words.contacts) || tellsOfIt(own, mention)
  return stage === 'announced' && own.length > 0 && !isPart(mention.reading)
}

/** “The guests were received on 8 August”: farther down, a word for the contact and no name. */
function tellsOfIt(own: readonly WeighedCue[], { reading }: DateMention): boolean {
  return reading.form === 'day' && own.some(({ kind }) => kind !== 'arrival' && kind !== 'visit')
}

/** “On Tuesday, the sides did not agree”: a day of those who met, farther down. */
function takesUp(
  { sentence, people }: WeighedSentence,
  { reading }: DateMention,
  words: ContactWords,
): boolean {
  return reading.form === 'day' && (people.length > 1 || hasPhrase(sentence.text, words.they))
}

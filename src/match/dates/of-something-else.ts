import {
  clauseOfDate,
  FEW_WORDS,
  tellsOfReport,
  wordsBetween,
} from '#match/dates/clause-of-date.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import { isPart, isSpan, type DateMention } from '#match/dates/date-reading.ts'
import { isOfMachine } from '#match/dates/find-page-dates.ts'
import { isBehindBound } from '#match/dates/is-behind-bound.ts'
import { isDateline } from '#match/dates/is-dateline.ts'
import { isOfOthers, namesPartyIn } from '#match/dates/is-of-others.ts'
import { isOfTopic } from '#match/dates/is-of-topic.ts'
import { isOtherStory } from '#match/dates/is-other-story.ts'
import { opensWithTime } from '#match/dates/time-in.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** A date where a text says it. */
export interface Told {
  readonly one: WeighedSentence
  readonly mention: DateMention
  readonly clause: Clause
  /** Words for the contact in the sentence, and in the clause of the date. */
  readonly cues: readonly WeighedCue[]
  readonly own: readonly WeighedCue[]
  readonly request: DateRequest
}

/** A date of a sentence with what stands around it. */
export function toldIn(one: WeighedSentence, mention: DateMention, request: DateRequest): Told {
  const clause = clauseOfDate(one, mention, request.words)
  const cues = one.cues.filter((cue) => fitsKind(cue.kind, request.kind))
  const own = cues.filter(({ start }) => start >= clause.start && start < clause.end)
  return { one, mention, clause, cues, own, request }
}

/** Whether a date is plainly that of something else than the contact, whatever its clause tells. */
export function isOfSomethingElse(told: Told): boolean {
  return (
    isStamp(told) ||
    isTooLong(told) ||
    isDatelineOfPlan(told) ||
    isOfOthers(told) ||
    isOfTopic(told) ||
    isOfOtherThing(told) ||
    isOfNamedThing(told) ||
    isBound(told) ||
    isDenied(told) ||
    isOccasion(told) ||
    isOfDeputy(told) ||
    isOfPlace(told) ||
    isOfRelative(told) ||
    isOfOneMore(told) ||
    isOfNextContact(told) ||
    isOfItsEnd(told)
  )
}

/** Whether a sentence is in the headline, the standfirst, or opens the text. */
export function isOpening({ sentence }: WeighedSentence): boolean {
  return sentence.index <= 0
}

/**
 * A date with an hour beside it is what the page prints, also where it was taken for text; so is a machine’s, and
 * one before the headline of another story: “Earlier: 24 April 2031 The bridge is built”.
 */
function isStamp({ one, mention }: Told): boolean {
  const { start, end, reading } = mention
  const { text } = one.sentence
  const isInHead = start === 0 || one.sentence.zone === 'title'
  if (isInHead && isOpening(one) && isOfMachine(mention)) return true
  const isInFull = reading.form === 'day' && reading.year !== null
  if (!isInFull) return false
  const isHeading = /^\s*\p{Lu}/u.test(text.slice(end))
  const isListed = HOUR_BEFORE.test(text.slice(0, start)) || isOtherStory(text, mention)
  return opensWithTime(text.slice(end)) || (isHeading && isListed)
}

const HOUR_BEFORE = /^\s*\d{1,2}:\d\d,?\s+$/u

/** Nobody is on the telephone for days. */
function isTooLong({ one, mention, request }: Told): boolean {
  return isSpan(mention.reading) && request.kind === 'phone-call' && !isOpening(one)
}

/** “CITY, 10 February – He is to come on 9 May”: what is announced is not on the day of the report. */
function isDatelineOfPlan(told: Told): boolean {
  return told.request.stage === 'announced' && isInDateline(told)
}

/** Whether a date is that of the dateline, which says when a report was written. */
export function isInDateline({ one: { sentence }, mention }: Told): boolean {
  const isInHead = sentence.index >= 0 && sentence.index <= LINES_OF_HEAD
  const isOpening = mention.start > 0 || AGENCY.test(sentence.text.slice(mention.end))
  return isInHead && isOpening && isDateline(sentence.raw, mention, 0)
}

/** A headline or what is left of a head can stand before the dateline. */
const LINES_OF_HEAD = 1
/** “10 February (Agency) –” */
const AGENCY = /^\s*\([^()]{2,40}\)\s*[-–—]/u

/** “Yesterday’s strike” is no day of the contact; “yesterday’s long call” is, and so is, in Slavic, “yesterday’s day”. */
function isOfOtherThing({ one, mention: { isAdjective, end }, request }: Told): boolean {
  const { text, cues } = one.sentence
  const [day] = findPhrases(text.slice(end), request.words.dates.day)
  return (
    isAdjective &&
    day?.start !== 1 &&
    !cues.some((cue) => cue.end > end && wordsBetween(text, end, cue.start) <= FEW_WORDS)
  )
}

/** “They spoke about the attack of 1 June”: the day of what stands before it, unless that is the contact. */
function isOfNamedThing({
  one: { sentence },
  mention: { start, reading },
  request,
}: Told): boolean {
  const { dates } = request.words
  const before = sentence.text.slice(0, start).trimEnd()
  if (reading.form !== 'day' || reading.lastDay !== null) return false
  if (!standsBehind(before, before.length, dates.ofThing)) return false
  const thing = before.replace(/\s\S+$/u, '')
  const isOfContact = sentence.cues.some(({ end }) => end === thing.length)
  return !isOfContact && !standsBehind(thing, thing.length, dates.timesOfDay)
}

/**
 * “The visit lasts until 22 March”, “a truce by the end of June”: what stands behind such a word is not
 * the date; “after Monday talks” says it, and so does “he is to come by the end of June”.
 */
function isBound({ one, mention, own, request }: Told): boolean {
  const { text, cues } = one.sentence
  const { end, isAdjective, reading } = mention
  if (isAdjective || reading.form === 'distance' || reading.form === 'ago') return false
  if (isLastOfTwo(one.sentence, mention, request.words.dates)) return true
  const isOfNow = reading.form === 'period' && reading.shift === 0
  // “They met earlier this month” says when, as “to meet by the end of June” does.
  const mayBePart = isOfNow || request.stage === 'announced'
  if (isPart(reading) && mayBePart && own.length > 0) return false
  const isOfContact = cues.some(
    (cue) =>
      cue.start >= end &&
      fitsKind(cue.kind, request.kind) &&
      /^\s+(?:\p{L}+\s+)?$/u.test(text.slice(end, cue.start)),
  )
  return !isOfContact && isBehindBound(text, mention, request.words.dates)
}

/** “Tomorrow and not on Thursday”, “moved from Monday to Sunday”: the day that something was to be on before. */
function isDenied({ one: { sentence }, mention: { start, words }, request }: Told): boolean {
  const { notOn, moved, movedFrom } = request.words.dates
  const { text } = sentence
  if (standsBehind(text, start, notOn)) return true
  // The word before a day can be one with it: “with Wednesday” in Russian.
  const isFrom =
    standsBehind(text, start, movedFrom) || findPhrases(words, movedFrom)[0]?.start === 0
  return isFrom && hasPhrase(text, moved)
}

/** “He congratulated him on the occasion of 28 May”: the day of a feast. */
function isOccasion({ one: { sentence }, mention, request }: Told): boolean {
  return standsBehind(sentence.text, mention.start, request.words.dates.occasion)
}

/** “From Sunday to Tuesday”, “today and tomorrow”: the last of the days on which something is. */
function isLastOfTwo(
  { text, dates }: ReadSentence,
  { start, reading }: DateMention,
  { until, moved }: DateWords,
): boolean {
  const before = dates.findLast(({ end }) => end <= start)
  const between = text.slice(before?.end ?? start, start).trim()
  if (between === '' || hasPhrase(text, moved)) return false
  const isTomorrow = reading.form === 'relative-day' && reading.days === 1
  const isBehindToday = before?.reading.form === 'relative-day' && before.reading.days === 0
  if (isTomorrow && isBehindToday && /^\p{L}{1,3}$/u.test(between)) return true
  return findPhrases(between, until)[0]?.text === between
}

/** “They had spoken on 10 December too”: behind the opening, a day of which that is said is another’s. */
function isOfOneMore({ one, mention, request: { stage, words } }: Told): boolean {
  const { text, dates, index } = one.sentence
  const before = text.slice(0, mention.start).trimEnd()
  const also = findPhrases(before, words.dates.also).find(({ end }) => end === before.length)
  if (also === undefined || index <= 0 || stage !== 'held') return false
  const start = before.slice(0, also.start).trimEnd().length
  return /[\p{L},]$/u.test(before.slice(0, start)) && dates.every(({ end }) => end !== start)
}

/** “They spoke by phone and agreed to meet on 10 December”: the day of what they agreed on. */
function isOfNextContact({ one: { sentence }, mention, clause, own, request }: Told): boolean {
  const before = sentence.cues.filter(
    ({ start, end }) => start >= clause.start && end <= mention.start,
  )
  const last = before.at(-1)
  if (last?.tense !== 'future') return false
  if (request.stage === 'announced') return !fitsKind(last.kind, request.kind)
  return own.some(({ start, tense }) => start < last.start && tense === 'past')
}

/** “The visit ends on 22 March”: of a visit that is not over, the day of its end is not the one. */
function isOfItsEnd({ one: { sentence }, mention, clause, request }: Told): boolean {
  const isOfVisit = request.kind === 'visit' && request.stage !== 'held'
  const isLong = isSpan(mention.reading)
  const text = sentence.text.slice(clause.start, clause.end)
  // “It starts on 22 July and is over on 27 July.”
  const isFirst = sentence.dates.some(({ start }) => start > mention.start && start < clause.end)
  return isOfVisit && !isLong && !isFirst && hasPhrase(text, request.words.dates.ends)
}

/** “His talk with the envoy”: where no headline and no opening names a deputy, that is another talk. */
function isOfDeputy({ one, clause, own, request }: Told): boolean {
  const words = request.words.contacts
  if (isOpening(one) || request.weighed.some((other) => namesDeputy(other, words))) return false
  const text = one.sentence.text.slice(clause.start, clause.end)
  return own.some(({ end }) => {
    const behind = text.slice(end - clause.start)
    const [deputy] = findPhrases(behind, words.deputies)
    return deputy !== undefined && isCounterpart(behind.slice(0, deputy.start), words)
  })
}

/**
 * “They spoke by phone of the city where talks were held on 8 August”: nobody calls in a place; “he came
 * from the city where seven leaders met on the eve”.
 */
function isOfPlace({ one: { sentence }, mention, clause, own, request }: Told): boolean {
  const { contacts, dates } = request.words
  const text = sentence.text.slice(clause.start, clause.end)
  const [where] = findPhrases(text, dates.where)
  const isWhere = where !== undefined && text.slice(0, where.start).trim() === ''
  const isOnLine = request.kind === 'phone-call' || request.kind === 'video-call'
  if (!isOnLine || mention.isAdjective)
    return isWhere && sentence.index > 0 && !namesPartyIn(sentence, clause, request.parties)
  const isOnPhone = own.length === 0 || own.some(({ kind }) => kind !== 'talk')
  const before = text.slice(0, mention.start - clause.start)
  return isWhere || (isOnPhone && isBehindPlace(before, contacts))
}

/** “What was agreed in Geneva on 17 April”. */
function isBehindPlace(before: string, { at }: ContactWords): boolean {
  const found = findPhrases(before, at).findLast(({ end }) => /^ \p{Lu}/u.test(before.slice(end)))
  return found !== undefined && PLACE_AND_ON.test(before.slice(found.end))
}

const PLACE_AND_ON = /^ \p{Lu}[\p{L}-]+(?: \p{L}{1,2})?\s*$/u

/**
 * “The guest, who took the oath on Wednesday”, “the feast, which they keep on 23 March”; but not “it was
 * said in a text which appeared on Tuesday”, nor “the visit, which takes from 13 to 14 October”.
 */
function isOfRelative(told: Told): boolean {
  const {
    one: { sentence },
    mention,
    clause,
    own,
    request,
  } = told
  const isLong = isSpan(mention.reading)
  const text = sentence.text.slice(clause.start, clause.end).trimStart()
  const [relative] = findPhrases(text, request.words.contacts.relatives)
  if (isLong || own.length > 0 || relative?.start !== 0) return false
  if (hasPhrase(text, request.words.contacts.tookPlace)) return false
  const before = sentence.clauses.filter(
    ({ start, end }) => end <= clause.start && wordsBetween(sentence.text, start, end) > 0,
  )
  const { start = 0, end = 0 } = before.at(-1) ?? {}
  const leading = sentence.text.slice(start, end)
  return !tellsOfReport(leading, request.words) && !isOfCue(told, leading, start)
}

/** “The talk which they had on 4 May”: what the clause says is of the word right before it. */
function isOfCue({ cues, clause }: Told, leading: string, from: number): boolean {
  return cues.some(
    ({ start, end }) =>
      start >= from && end <= clause.start && /^[\s,]*$/u.test(leading.slice(end - from)),
  )
}

function namesDeputy(one: WeighedSentence, words: ContactWords): boolean {
  return isOpening(one) && hasPhrase(one.sentence.text, words.deputies)
}

/** “… of his with the special envoy”: a word for “with”, and few words before and behind it. */
function isCounterpart(between: string, words: ContactWords): boolean {
  const found = findPhrases(between, words.counterpart).at(-1)
  if (found === undefined) return false
  const before = wordsBetween(between, 0, found.start)
  return before <= FEW_WORDS && wordsBetween(between, found.end, between.length) <= FEW_WORDS
}

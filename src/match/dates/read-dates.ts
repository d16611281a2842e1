import type { Archive } from '#domain/archive.ts'
import { daysFrom, isFullDay, withoutDoubt, yearOf } from '#match/calendar.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import { captionDays, type CaptionDay } from '#match/dates/caption-days.ts'
import { captionLines } from '#match/dates/caption-lines.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { dayIn } from '#match/dates/day-in.ts'
import { dayOfWriting } from '#match/dates/day-of-writing.ts'
import { findAnchor, sinceMonth } from '#match/dates/find-anchor.ts'
import type { EventDate } from '#match/dates/event-date.ts'
import { findEventDate } from '#match/dates/find-event-date.ts'
import { findPageDates, type PageDate } from '#match/dates/find-page-dates.ts'
import { findPublished, type PublishedFinding } from '#match/dates/find-published.ts'
import { isConfirmed } from '#match/dates/is-confirmed.ts'
import { isOfAnotherYear } from '#match/dates/is-of-another-year.ts'
import { stampWithYear } from '#match/dates/stamp-with-year.ts'
import type { ReadContact } from '#match/event/read-contact.ts'
import type { CleanedPage, DatedFinding } from '#match/findings.ts'
import { hasFutureForm, hasPastForm } from '#match/event/verb-forms.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** The dates that stand on a page, whatever it reports. */
export interface PageDates {
  readonly dates: readonly PageDate[]
  readonly found: PublishedFinding
  /** When the page appeared, as far as that can be relied on. */
  readonly trusted: DatedFinding
  /** The lines that say what a picture shows. */
  readonly captions: ReadonlySet<number>
  /** The days of captions beside the text that tell of a contact. */
  readonly captionDays: readonly CaptionDay[]
}

/** What is known of when a page appeared and when the contact was that it reports. */
export interface ReadDates {
  /** When the page appeared: what it says itself, with a year where only that was missing. */
  readonly published: DatedFinding
  readonly anchor: Anchor
  readonly date: EventDate
}

/** Reads the dates of a page. */
export function readPageDates(page: CleanedPage, sentences: readonly ReadSentence[]): PageDates {
  const dates = findPageDates(page)
  const marked = findPublished(page, dates)
  const found = asWritten(marked, sentences)
  const isOwn = isTrusted(found, sentences, page.lang)
  const trusted = isOwn ? found.published : UNKNOWN
  const captions = captionLines(page.page, wordsOf(page.lang).dates)
  const isKept = isOwn && found === marked
  const own = isKept
    ? dates
    : dates.filter(({ mention }) => dayIn(mention) !== marked.published.edtf)
  return { dates: own, found, trusted, captions, captionDays: captionDays(page) }
}

/** What a page says of when it appeared, unless its text says on what day it was written. */
function asWritten(found: PublishedFinding, sentences: readonly ReadSentence[]): PublishedFinding {
  const written = dayOfWriting(found, sentences)
  if (!written) return found
  return {
    ...found,
    published: written.published,
    flags: [...found.flags, ...(written.flag ? [written.flag] : [])],
  }
}

interface Request extends PageDates {
  readonly lang: string
  readonly sentences: readonly ReadSentence[]
  readonly contact: ReadContact
  readonly archive: Archive
}

/** Reads when a page appeared, and when the contact was that it reports. */
export function readDates(request: Request): ReadDates {
  const { dates, found, trusted, captions, lang, sentences, contact, archive } = request
  const known = {
    dates,
    sentences,
    lang,
    asOf: archive.asOf,
    archiveDays: daysInArchive(contact, archive),
  }
  const anchor = findAnchor({ ...known, published: trusted.edtf })
  const published = stampWithYear(
    { ...found, published: trusted },
    { anchor, contact, sentences, dates },
  )
  const date = findEventDate({
    weighed: contact.weighed.filter((one) => one.sentence.index <= 0 || contact.own.includes(one)),
    all: contact.weighed,
    kind: contact.kind,
    parties: partiesOf(contact),
    anchor: findAnchor({ ...known, published: published.edtf }),
    published,
    isDatedByData: found.isDatedByData,
    stage: contact.stage,
    mayHaveBegun: contact.mayHaveBegun,
    captions,
    captionDays: request.captionDays,
    words: wordsOf(lang),
  })
  return { published: published.edtf === null ? found.published : published, anchor, date }
}

const UNKNOWN: DatedFinding = { edtf: null, basis: '', certainty: 'unknown' }

/** How many years ahead a text may name a month without a word of planning. */
const FARTHEST_PLAN = 1

/** The day on which a page may only have been looked at counts where the text speaks of those days. */
function isTrusted(
  { isDoubtful, isDatedByData, published }: PublishedFinding,
  sentences: readonly ReadSentence[],
  lang: string,
): boolean {
  const { edtf } = published
  const isGuess = edtf !== null && published.certainty !== 'exact'
  if (isGuess && (tellsOfLater(edtf, sentences, lang) || plansEarlier(edtf, sentences, lang)))
    return false
  if (edtf !== null && !isDatedByData) {
    const last = sinceMonth(sentences, lang)
    const isBefore = last !== null && yearOf(last) - yearOf(edtf) > FARTHEST_PLAN
    if (isBefore || isOfAnotherYear(edtf, sentences)) return false
  }
  const said = sentences.flatMap(({ dates }) => dates)
  const isOfNow = sentences.some(({ index, dates }) => index <= 1 && dates.some(isCountedFromToday))
  return !isDoubtful || published.edtf === null || isOfNow || isConfirmed(published.edtf, said)
}

/** “Today”, “yesterday”: of a page that was only looked at later, a text says so as well; but mostly it is new. */
function isCountedFromToday({ reading }: DateMention): boolean {
  return reading.form === 'relative-day'
}

/** “He was there on 2 August 2022”, on a page that a machine marks with a day of April: it is not that of the text. */
function tellsOfLater(day: string, sentences: readonly ReadSentence[], lang: string): boolean {
  const { contacts } = wordsOf(lang)
  // “Will go to the summit, which is fixed for 2 August 2022” tells of nothing that is over.
  return fullDaysOfOpening(sentences).some(
    ({ said, clause, before }) =>
      daysFrom(day, said) > 1 && hasPastForm(clause, contacts) && !hasFutureForm(before, contacts),
  )
}

/** How many days behind the day of a plan a page may still be marked that tells of it. */
const LATEST_NEWS_OF_PLAN = 14

/** “He will be there on 2 August 2022”, on a page that says a day of 2024: it was changed or looked at on that. */
function plansEarlier(day: string, sentences: readonly ReadSentence[], lang: string): boolean {
  const { contacts } = wordsOf(lang)
  return fullDaysOfOpening(sentences).some(
    ({ said, clause }) =>
      daysFrom(said, day) > LATEST_NEWS_OF_PLAN &&
      hasFutureForm(clause, contacts) &&
      !hasPastForm(clause, contacts),
  )
}

interface SaidDay {
  readonly said: string
  /** What its clause tells, and its sentence to the end of that. */
  readonly clause: string
  readonly before: string
}

/** The days that a text says in full where it opens. */
function fullDaysOfOpening(sentences: readonly ReadSentence[]): readonly SaidDay[] {
  const first = sentences.filter(({ index }) => index === 0)
  return first.flatMap((sentence) =>
    sentence.dates.flatMap((mention) => {
      const said = dayIn(mention)
      const { start, end } = clauseAt(sentence, mention.start)
      const before = sentence.text.slice(0, end)
      return said === null ? [] : [{ said, clause: before.slice(start), before }]
    }),
  )
}

/** Of those whom people.yaml has, two are enough: who is named beside them may be spoken of only. */
function partiesOf({ participants, strangers }: ReadContact): readonly string[] {
  return participants.length > 1 ? participants : [...participants, ...strangers]
}

/** The days of the archive’s events in which the same people took part. */
function daysInArchive({ participants }: ReadContact, { events }: Archive): readonly string[] {
  const same = events.filter((event) => {
    const shared = event.participants.filter(({ id }) => participants.includes(id))
    return shared.length > 1 && shared.length === participants.length
  })
  return same.map(({ date }) => withoutDoubt(date)).filter(isFullDay)
}

import type { Archive } from '#domain/archive.ts'
import { findNearDuplicates } from '#match/archive/find-near-duplicates.ts'
import { factsOfPage } from '#match/archive/facts-of-page.ts'
import type { SoughtContact } from '#match/archive/sought-contact.ts'
import { textProfile } from '#match/grouping/text-profile.ts'
import { proposeClaims } from '#match/claims/propose-claims.ts'
import { contradictsCopy, dateFlags } from '#match/date-flags.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import { findAnchor } from '#match/dates/find-anchor.ts'
import { findEventDate, type EventDate } from '#match/dates/find-event-date.ts'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'
import { findToldDuration, type ToldDuration } from '#match/event/find-told-duration.ts'
import { readContact, type ReadContact } from '#match/event/read-contact.ts'
import type {
  ArticleReading,
  CleanedPage,
  ContactFinding,
  DatedFinding,
  Flag,
} from '#match/findings.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import { articleSlug } from '#match/slug.ts'
import { readSentences, type ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Understands a cleaned page by itself: its dates and the contact that it reports. */
export function readArticle(page: CleanedPage, archive: Archive): ArticleReading {
  const words = wordsOf(page.lang)
  const sentences = readSentences(page, archive)
  const dates = findPageDates(page)
  const found = findPublished(page, dates)
  const contact = readContact({ sentences, archive, lang: page.lang })
  const known = {
    dates,
    sentences,
    lang: page.lang,
    asOf: archive.asOf,
    archiveDays: daysInArchive(contact, archive),
  }
  const anchor = findAnchor({ ...known, published: found.published.edtf })
  const published = withYear(found, { anchor, contact, sentences })
  const { stage, kind, own } = contact
  const nearDuplicates = findNearDuplicates(page, archive)
  const told = findEventDate({
    weighed: own,
    all: contact.weighed,
    kind,
    anchor: findAnchor({ ...known, published: published.edtf }),
    published,
    isDatedByData: found.isDatedByData,
    stage,
    words,
  })
  const date = contradictsCopy(told, nearDuplicates) ? { ...told, ...UNKNOWN } : told
  const duration = findToldDuration(contact.weighed, date, words.amounts)
  const body = page.body.map(({ text }) => text).join('\n')
  return {
    printed: found.printed,
    published: published.edtf === null ? publishedFromEvent(date, contact) : published,
    contact: contact.isPresent ? contactFinding(contact, date, duration) : NO_CONTACT,
    sought: soughtContact({ page, contact, date, duration, sentences, anchor }),
    claims: contact.isPresent
      ? proposeClaims({ contact, date, duration, words: words.contacts, body })
      : [],
    nearDuplicates: nearDuplicates.map(({ article }) => article.id),
    flags: [
      ...dateFlags({ found, date, anchor, isReported: contact.isPresent, nearDuplicates }),
      ...contactFlags(contact),
    ],
  }
}

const UNKNOWN: DatedFinding = { edtf: null, basis: '', certainty: 'unknown' }

const NO_CONTACT: ContactFinding = {
  present: false,
  date: UNKNOWN,
  kind: null,
  stage: null,
  participants: [],
  durationMinutes: null,
  place: null,
}

/** The days of the archive’s events in which the same people took part. */
function daysInArchive({ participants }: ReadContact, { events }: Archive): readonly string[] {
  const same = events.filter((event) => {
    const shared = event.participants.filter(({ id }) => participants.includes(id))
    return shared.length > 1 && shared.length === participants.length
  })
  return same.flatMap(({ date }) => (/^\d{4}-\d\d-\d\d$/.test(date) ? [date] : []))
}

interface Read {
  readonly anchor: Anchor
  readonly contact: ReadContact
  readonly sentences: readonly ReadSentence[]
}

/** A date at the top that names no year, with the year that the text speaks of or its weekday settles. */
function withYear(
  { published, withoutYear }: ReturnType<typeof findPublished>,
  { anchor, contact, sentences }: Read,
): DatedFinding {
  if (published.edtf !== null || withoutYear?.reading.form !== 'day') return published
  const weekday = withoutYear.reading.weekday ?? weekdayOfNews(sentences, contact)
  const resolved = resolveReading({ ...withoutYear.reading, weekday }, anchor, 'past')
  if (!resolved) return published
  return {
    edtf: resolved.edtf,
    basis: `“${withoutYear.words}” (printed; the year is not)`,
    certainty: 'inferred',
  }
}

const LEAD = 5

/** News of the day names the weekday of that day: “on Friday”. */
function weekdayOfNews(sentences: readonly ReadSentence[], { stage }: ReadContact): number | null {
  if (stage === 'announced') return null
  const named = sentences
    .filter(({ index }) => index < LEAD)
    .flatMap(({ dates }) => dates)
    .map(({ reading }) => reading)
    .find((reading) => reading.form === 'weekday' && reading.shift === null)
  return named?.form === 'weekday' ? named.weekday : null
}

/** News appears when it happens: a guess for a page that has no date. */
function publishedFromEvent(date: EventDate, { isPresent, stage }: ReadContact): DatedFinding {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date.edtf ?? '')
  if (!isPresent || stage === 'announced' || !isDay) return UNKNOWN
  return {
    edtf: date.edtf,
    basis: `${date.basis}; the page has no date, that of the contact stands for it`,
    certainty: 'inferred',
  }
}

function contactFinding(
  contact: ReadContact,
  date: EventDate,
  duration: ToldDuration | null,
): ContactFinding {
  return {
    present: true,
    date: { edtf: date.edtf, basis: date.basis, certainty: date.certainty },
    kind: contact.kind,
    stage: contact.stage,
    participants: contact.participants,
    durationMinutes: duration?.minutes ?? null,
    place: contact.place?.id ?? null,
  }
}

/** An article without a title is named by its first words. */
function titleSlug({ title, body, lang }: CleanedPage): string {
  return articleSlug(title ?? body[0]?.text ?? '', lang)
}

interface Sought {
  readonly page: CleanedPage
  readonly contact: ReadContact
  readonly date: EventDate
  readonly duration: ToldDuration | null
  readonly sentences: readonly ReadSentence[]
  readonly anchor: Anchor
}

/** Headline, summary and body. */
function profileTexts({ title, standfirst, body }: CleanedPage): readonly string[] {
  return [title ?? '', standfirst ?? '', ...body.map(({ text }) => text)]
}

function soughtContact(found: Sought): SoughtContact | null {
  const { page, contact, date, duration, sentences, anchor } = found
  if (!contact.isPresent || contact.kind === null) return null
  return {
    edtf: date.edtf,
    dayOfYear: date.dayOfYear,
    weekday: weekdayOfNews(sentences, contact),
    since: anchor.since,
    isDateOfPage: date.mention === null,
    kind: contact.kind,
    participants: contact.participants,
    strangers: contact.strangers,
    title: titleSlug(page),
    place: contact.place?.id ?? null,
    facts: factsOfPage(sentences, duration, page.lang),
    profile: textProfile(profileTexts(page), page.lang),
  }
}

function contactFlags({ isPresent, told }: ReadContact): readonly Flag[] {
  const isToldAs = (kind: CueKind) => told.some(({ cue }) => cue.kind === kind)
  if (!isPresent || !isToldAs('video') || !isToldAs('phone')) return []
  return [
    {
      rule: 'medium-conflict',
      line: null,
      message: 'The text calls the contact both a telephone call and a video call.',
    },
  ]
}

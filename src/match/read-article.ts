import type { Archive } from '#domain/archive.ts'
import { findNearDuplicates } from '#match/archive/find-near-duplicates.ts'
import { factsOfPage } from '#match/archive/facts-of-page.ts'
import type { SoughtContact } from '#match/archive/sought-contact.ts'
import { textProfile } from '#match/grouping/text-profile.ts'
import { proposeClaims } from '#match/claims/propose-claims.ts'
import { tellingQuote } from '#match/claims/telling-quote.ts'
import { contradictsCopy, dateFlags } from '#match/date-flags.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import type { EventDate } from '#match/dates/event-date.ts'
import { readDates, readPageDates } from '#match/dates/read-dates.ts'
import { weekdayOfNews } from '#match/dates/weekday-of-news.ts'
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
import { nameFlags } from '#match/name-flags.ts'
import { articleSlug } from '#match/slug.ts'
import { readSentences, type ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Understands a cleaned page by itself: its dates and the contact that it reports. */
export function readArticle(page: CleanedPage, archive: Archive): ArticleReading {
  const words = wordsOf(page.lang)
  const sentences = readSentences(page, archive)
  const pageDates = readPageDates(page, sentences)
  const { found, trusted } = pageDates
  const contact = readContact({
    sentences,
    archive,
    lang: page.lang,
    published: trusted.edtf,
  })
  const {
    published,
    anchor,
    date: told,
  } = readDates({
    ...pageDates,
    lang: page.lang,
    sentences,
    contact,
    archive,
  })
  const nearDuplicates = findNearDuplicates(page, archive)
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
    telling: contact.isPresent ? tellingQuote(contact, body) : null,
    nearDuplicates: nearDuplicates.map(({ article }) => article.id),
    flags: [
      ...dateFlags({ found, date, anchor, isReported: contact.isPresent, nearDuplicates }),
      ...contactFlags(contact),
      ...nameFlags(page, archive),
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
    strangerKeys: contact.strangerKeys,
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

import type { Article, NewsEvent } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'
import { factsOfEvent } from '#match/archive/facts-of-event.ts'
import type { KnownOfDate } from '#match/archive/contradicts-date.ts'
import type { SoughtContact } from '#match/archive/sought-contact.ts'
import type { ToldFact } from '#match/archive/told-facts.ts'
import { withoutDoubt } from '#match/calendar.ts'
import { textProfile, type TextProfile } from '#match/grouping/text-profile.ts'

/** What a page, or the archive, tells of one event: enough to compare it with another telling. */
export interface Telling extends KnownOfDate {
  /** EDTF; null where it is unknown. */
  readonly edtf: string | null
  /** Whether the date is only that of the page. */
  readonly isDateOfPage: boolean
  readonly kind: EventKind
  /** Ids of people.yaml, and keys of those whom it does not have. */
  readonly people: readonly string[]
  /** Those of them whom people.yaml does not have: they were found by the shape of names, which errs at times. */
  readonly strangers: readonly string[]
  readonly place: string | null
  readonly facts: readonly ToldFact[]
  readonly profile: TextProfile
  /** Its texts, one by one: what is copied is copied from one of them. */
  readonly texts: readonly TextProfile[]
}

/** What a page tells. */
export function tellingOfPage(sought: SoughtContact): Telling {
  const { participants, strangerKeys } = sought
  return {
    ...sought,
    people: [...participants, ...strangerKeys],
    strangers: strangerKeys,
    texts: [sought.profile],
  }
}

/** What the articles of the archive tell of an event, as far as it is at hand. */
export function tellingOfEvent(event: NewsEvent): Telling {
  const known = KNOWN.get(event)
  if (known) return known
  const reports = event.relations.flatMap(({ relation, article }) =>
    relation === 'reports' ? article : [],
  )
  const made: Telling = {
    edtf: withoutDoubt(event.date),
    dayOfYear: null,
    weekday: null,
    since: null,
    isDateOfPage: false,
    kind: event.kind,
    people: event.participants.map(({ id }) => id),
    strangers: [],
    place: event.place?.id ?? null,
    facts: factsOfEvent(event),
    profile: textProfile(reports.flatMap(linesOf), null),
    texts: reports.map((article) => textProfile(linesOf(article), article.lang)),
  }
  KNOWN.set(event, made)
  return made
}

const KNOWN = new WeakMap<NewsEvent, Telling>()

/** Headline, opening and quoted passages of an article. */
function linesOf({ title, standfirst, opening, claims }: Article): readonly string[] {
  return [title ?? '', standfirst ?? '', opening, ...claims.flatMap(({ quote }) => quote)]
}

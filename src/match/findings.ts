import type { EventKind } from '#domain/event-id.ts'
import type { SoughtContact } from '#match/archive/sought-contact.ts'
import type { Claim } from '#domain/schema/claim.ts'

/** How sure a date is: said in so many words, worked out, known in part, or not known. */
export type Certainty = 'exact' | 'inferred' | 'partial' | 'unknown'

/** A date with what it rests on. */
export interface DatedFinding {
  /** EDTF; null where unknown. */
  readonly edtf: string | null
  /** The words it rests on and the rule that read them; empty where unknown. */
  readonly basis: string
  readonly certainty: Certainty
}

/** A line of the page as it was pasted, counted from 1. */
export interface PageLine {
  readonly line: number
  readonly text: string
}

/** What cleaning a page leaves to be understood. */
export interface CleanedPage {
  /** BCP 47. */
  readonly lang: string
  readonly title: string | null
  readonly standfirst: string | null
  /** The paragraphs and headings of the body, with the line of the page each stood on. */
  readonly body: readonly PageLine[]
  /** Every line of the page before anything was removed. */
  readonly page: readonly PageLine[]
  /** Dates of the page's own metadata (JSON-LD, OpenGraph, `<time>`), strongest first. */
  readonly metadataDates: readonly { readonly source: string; readonly value: string }[]
}

/** Whether a contact is over, goes on, or is to come. */
export type Stage = 'held' | 'ongoing' | 'announced'

/** The event that a text reports first and foremost. */
export interface ContactFinding {
  readonly present: boolean
  readonly date: DatedFinding
  readonly kind: EventKind | null
  readonly stage: Stage | null
  /** Ids of people.yaml. */
  readonly participants: readonly string[]
  readonly durationMinutes: number | null
  /** An id of places.yaml. */
  readonly place: string | null
}

/** An event that the text may report, with the reasons in words. */
export interface EventCandidate {
  readonly id: string
  /** From 0 to 1. */
  readonly score: number
  readonly reasons: readonly string[]
  /** Whether the archive does not have it yet. */
  readonly isNew: boolean
}

/** Something for the editor to look at. */
export interface Flag {
  readonly rule: string
  readonly line: number | null
  readonly message: string
}

/** All that is understood of one article by itself. */
export interface ArticleReading {
  /** As `printed` in front matter. */
  readonly printed: string | null
  readonly published: DatedFinding
  readonly contact: ContactFinding
  /** What its event is looked for by; null where it reports none. */
  readonly sought: SoughtContact | null
  readonly claims: readonly Claim[]
  /** Words of the body that tell of its event, verbatim; null where it reports none. */
  readonly telling: string | null
  /** Ids of articles with nearly the same text. */
  readonly nearDuplicates: readonly string[]
  readonly flags: readonly Flag[]
}

/** What is known of one article once it has been compared with the archive and its fellow pages. */
export interface ArticleFindings extends ArticleReading {
  /** At most five that are known, best first, and the new event it would make. */
  readonly events: readonly EventCandidate[]
  /** Places in the import, from 0, of pages before it with nearly the same text. */
  readonly copies: readonly number[]
}

import type { EventKind } from '#domain/event-id.ts'
import type { KnownOfDate } from '#match/archive/contradicts-date.ts'
import type { ToldFact } from '#match/archive/told-facts.ts'
import type { TextProfile } from '#match/grouping/text-profile.ts'

/** What is known of a contact when it is looked for in the archive. */
export interface SoughtContact extends KnownOfDate {
  readonly edtf: string | null
  /** Whether the date is only that of the page. */
  readonly isDateOfPage: boolean
  readonly kind: EventKind
  readonly participants: readonly string[]
  /** Names of those whom people.yaml does not have. */
  readonly strangers: readonly string[]
  /** Keys of those, the same in every language. */
  readonly strangerKeys: readonly string[]
  /** The title of the article, as in addresses. */
  readonly title: string
  readonly place: string | null
  readonly facts: readonly ToldFact[]
  /** What the whole text speaks of. */
  readonly profile: TextProfile
}

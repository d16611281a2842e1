import type { Archive } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'
import type { ContactFinding } from '#match/findings.ts'
import { cuesOfContact, findKind, type ToldCue } from '#match/event/find-kind.ts'
import { findParticipants } from '#match/event/find-participants.ts'
import { findPlace, type FoundPlace } from '#match/event/find-place.ts'
import { findStage } from '#match/event/find-stage.ts'
import { weighSentences, type WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** A contact that a text reports, with where it says what; its date and duration are worked out afterwards. */
export interface ReadContact {
  readonly isPresent: boolean
  readonly weighed: readonly WeighedSentence[]
  readonly kind: EventKind | null
  /** Every word for it. */
  readonly told: readonly ToldCue[]
  readonly stage: NonNullable<ContactFinding['stage']>
  readonly participants: readonly string[]
  readonly place: FoundPlace | null
}

interface Request {
  readonly sentences: readonly ReadSentence[]
  readonly archive: Archive
  readonly lang: string
}

/** Reads what a text reports: whether a contact, of which kind, between whom and where. */
export function readContact({ sentences, archive, lang }: Request): ReadContact {
  const { contacts: words } = wordsOf(lang)
  const weighed = weighSentences(sentences, words)
  const kind = findKind(weighed)
  const participants = findParticipants(weighed, words, kind)
  return {
    isPresent: kind !== null && isReport(weighed),
    weighed,
    kind,
    told: cuesOfContact(weighed, participants),
    stage: findStage(weighed, words),
    participants,
    place: findPlace({ weighed, archive, lang, words, kind }),
  }
}

const OPENING = 5
const ENOUGH = 0.95

/** A report says so in its headline or its first sentences. */
function isReport(weighed: readonly WeighedSentence[]): boolean {
  return weighed.some(({ sentence, score }) => sentence.index < OPENING && score >= ENOUGH)
}

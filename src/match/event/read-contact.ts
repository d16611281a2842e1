import type { Archive } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'
import type { ContactFinding } from '#match/findings.ts'
import { cuesOfContact, findKind, type ToldCue } from '#match/event/find-kind.ts'
import { findParticipants } from '#match/event/find-participants.ts'
import { findPlace, type FoundPlace } from '#match/event/find-place.ts'
import { onContact } from '#match/event/on-contact.ts'
import { findStrangers } from '#match/event/find-strangers.ts'
import { findStage } from '#match/event/find-stage.ts'
import { isDenied, weighSentences, type WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** A contact that a text reports, with where it says what; its date and duration are worked out afterwards. */
export interface ReadContact {
  readonly isPresent: boolean
  readonly weighed: readonly WeighedSentence[]
  /** Those that may speak of it, and not of what others did. */
  readonly own: readonly WeighedSentence[]
  readonly kind: EventKind | null
  /** Every word for it. */
  readonly told: readonly ToldCue[]
  readonly stage: NonNullable<ContactFinding['stage']>
  readonly participants: readonly string[]
  /** Names of those whom people.yaml does not have. */
  readonly strangers: readonly string[]
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
  const found = findKind(weighed)
  const participants = findParticipants(weighed, words, found)
  const own = onContact(weighed, participants)
  const kind = findKind(own) ?? found
  return {
    isPresent: kind !== null && isReport(weighed, words),
    weighed,
    own,
    kind,
    told: cuesOfContact(weighed, participants),
    stage: findStage(own, words, kind),
    participants,
    strangers: participants.length < 2 ? findStrangers(own, lang) : [],
    place: findPlace({ weighed: own, archive, lang, words, kind }),
  }
}

const OPENING = 5
const ENOUGH = 0.95

/** A report says so in its headline or its first sentences, and does not begin with a denial. */
function isReport(weighed: readonly WeighedSentence[], words: ContactWords): boolean {
  const telling = weighed.filter(
    ({ sentence, score }) => sentence.index < OPENING && score >= ENOUGH,
  )
  if (telling.length === 0 || isDeniedInTitle(weighed, words)) return false
  return telling.some(isLead) || !deniesContact(weighed.filter(isLead), words)
}

function isDeniedInTitle(weighed: readonly WeighedSentence[], words: ContactWords): boolean {
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  return deniesContact(title, words) && title.every(({ score }) => score < ENOUGH)
}

function isLead({ sentence }: WeighedSentence): boolean {
  return sentence.index <= 0
}

/** “No call is planned”: whatever is told of others behind that is background. */
function deniesContact(weighed: readonly WeighedSentence[], words: ContactWords): boolean {
  return weighed.some(
    ({ sentence }) =>
      sentence.people.length > 0 && sentence.cues.some((cue) => isDenied(sentence, cue, words)),
  )
}

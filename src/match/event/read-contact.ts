import type { Archive } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'
import type { Stage } from '#match/findings.ts'
import { cuesOfContact, findKind, type ToldCue } from '#match/event/find-kind.ts'
import { withHost } from '#match/event/find-host.ts'
import { findParticipants } from '#match/event/find-participants.ts'
import { findPlace, type FoundPlace } from '#match/event/find-place.ts'
import { beginsWithJudgement } from '#match/event/judges-others.ts'
import { isTranscript } from '#match/event/is-transcript.ts'
import { onContact } from '#match/event/on-contact.ts'
import { findStage } from '#match/event/find-stage.ts'
import { beginsWithDenial, reportSigns } from '#match/event/report-signs.ts'
import { verdict } from '#match/event/sign.ts'
import { REPORT } from '#match/event/weights.ts'
import { weighSentences, type WeighedSentence } from '#match/event/weigh-sentences.ts'
import { wordSign } from '#match/event/word-signs.ts'
import { isStranger, strangerName } from '#match/names/stranger-finder.ts'
import { strangerKey } from '#match/names/stranger-key.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'
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
  readonly stage: Stage
  readonly mayHaveBegun: boolean
  readonly participants: readonly string[]
  /** Family names of those whom people.yaml does not have, in Latin letters, by the alphabet. */
  readonly strangers: readonly string[]
  /** The same people by keys that do not depend on the language. */
  readonly strangerKeys: readonly string[]
  readonly place: FoundPlace | null
}

interface Request {
  readonly sentences: readonly ReadSentence[]
  readonly archive: Archive
  readonly lang: string
  /** The day of publication; null where it is not known. */
  readonly published: string | null
}

/** Reads what a text reports: whether a contact, of which kind, between whom and where. */
export function readContact({ sentences, archive, lang, published }: Request): ReadContact {
  const language = wordsOf(lang)
  const { contacts: words } = language
  const weighed = weighSentences(sentences, words)
  const known = {
    language,
    told: {
      visit: wordSign(weighed, 'visit', lang),
      phone: wordSign(weighed, 'phone', lang),
      video: wordSign(weighed, 'video', lang),
    },
  }
  const found = findKind(weighed, known)
  const named = findParticipants(weighed, words, found)
  const parties = found === 'visit' ? withHost(named, { weighed, archive, lang, words }) : named
  const strangers = parties.filter(isStranger).map(strangerName).toSorted()
  const own = onContact(weighed, parties)
  const kind = findKind(own, known) ?? found
  return {
    isPresent: kind !== null && isReport(weighed, lang),
    weighed,
    own,
    kind,
    told: cuesOfContact(weighed, parties),
    ...findStage({ weighed: own, all: weighed, lang, kind, published }),
    participants: parties.filter((id) => !isStranger(id)),
    strangers,
    strangerKeys: strangers.map(strangerKey),
    place: findPlace({ weighed: own, archive, lang, words, kind }),
  }
}

/**
 * From where on a text is taken for a report. Below 0, since a contact that is proposed in vain is one guess
 * to strike out, and one that is missed is a kind, a day and an event to work out by hand.
 */
const DOUBTFUL = -0.75

function isReport(weighed: readonly WeighedSentence[], lang: string): boolean {
  const { contacts: words } = wordsOf(lang)
  if (beginsWithDenial(weighed, words) || beginsWithJudgement(weighed, words)) return false
  if (isTranscript(weighed)) return true
  return verdict(reportSigns(weighed, words, lang), REPORT) > DOUBTFUL
}

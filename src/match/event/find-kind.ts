import type { EventKind } from '#domain/event-id.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ClauseRole } from '#match/text/split-clauses.ts'
import type { Cue, CueKind } from '#match/text/find-cues.ts'

const TOP = 4
const TELLING = 1

/** The kind of event that title, standfirst and first sentences tell of, or else the whole text. */
export function findKind(weighed: readonly WeighedSentence[]): EventKind | null {
  const top = tally(weighed.filter(({ sentence }) => sentence.index < TOP))
  return kindOf(top, tally(weighed))
}

/** A word for a contact, with its sentence. */
export interface ToldCue {
  readonly sentence: ReadSentence
  readonly cue: Cue
}

/** Every word that a text has for the contact of these people, also in quotations. */
export function cuesOfContact(
  weighed: readonly WeighedSentence[],
  participants: readonly string[],
): readonly ToldCue[] {
  return weighed
    .filter(({ sentence }) => sentence.people.every(({ id }) => participants.includes(id)))
    .flatMap(({ sentence }) => sentence.cues.map((cue) => ({ sentence, cue })))
    .filter(({ sentence, cue }) => !NOT_OF_IT.includes(clauseAt(sentence, cue.start).role))
}

const NOT_OF_IT: readonly ClauseRole[] = ['earlier', 'aside', 'plan']

type Tally = (kind: CueKind) => number

function tally(weighed: readonly WeighedSentence[]): Tally {
  const sums = new Map<CueKind, number>()
  for (const { sentence, cues, parties } of weighed) {
    for (const { kind, force } of cues) {
      sums.set(kind, (sums.get(kind) ?? 0) + sentence.weight * force * Math.max(parties, 0.5))
    }
  }
  return (kind) => sums.get(kind) ?? 0
}

function kindOf(top: Tally, all: Tally): EventKind | null {
  const inPerson = Math.max(top('meeting') + top('negotiation'), top('arrival') + top('visit'))
  const remote = top('video') + top('phone') + top('talk') + top('told')
  const written = top('letter')
  const best = Math.max(inPerson, remote, written, top('statement'))
  if (best === 0) return null
  if (top('video') > 0 && top('video') + top('talk') + top('negotiation') >= inPerson * 0.5)
    return 'video-call'
  if (top('phone') > 0 && top('phone') + top('talk') + top('negotiation') >= inPerson * 0.5)
    return 'phone-call'
  if (written > 0 && written >= inPerson && written >= remote) return 'letter'
  if (inPerson >= remote) return inPerson > 0 ? kindInPerson(top, all) : 'joint-statement'
  return remoteKind(all)
}

/** A visit is one that the text tells of as such, and not as talks held in its course. */
function kindInPerson(top: Tally, all: Tally): EventKind {
  const isVisit = top('arrival') + top('visit') > top('meeting') + top('negotiation')
  if (isVisit) return 'visit'
  const isByVideo = top('meeting') < TELLING && all('video') >= TELLING
  return isByVideo ? 'video-call' : 'meeting'
}

/** Talks of which the opening does not say by what means. */
function remoteKind(all: Tally): EventKind {
  if (all('video') > 0) return 'video-call'
  if (all('phone') > 0) return 'phone-call'
  return all('meeting') + all('arrival') > all('talk') ? 'meeting' : 'phone-call'
}

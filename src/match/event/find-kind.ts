import type { EventKind } from '#domain/event-id.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { isRemote } from '#match/event/is-remote.ts'
import { isTranscript } from '#match/event/is-transcript.ts'
import { mediumSigns, type KindRequest } from '#match/event/medium-signs.ts'
import { verdict } from '#match/event/sign.ts'
import { visitSigns } from '#match/event/visit-signs.ts'
import { MEDIUM, VISIT, type Medium } from '#match/event/weights.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ClauseRole } from '#match/text/split-clauses.ts'
import type { Cue, CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** The kind of contact that a text tells of; null where no word tells of any. */
export function findKind(
  weighed: readonly WeighedSentence[],
  request: KindRequest,
): EventKind | null {
  const { contacts: words } = request.language
  if (weighed.every(({ cues }) => cues.length === 0)) return null
  if (isWritten(weighed)) return 'letter'
  const signs = mediumSigns(weighed, request)
  const [medium = 'inPerson'] = mediaOf(weighed, words).toSorted(
    (a, b) => verdict(signs, MEDIUM[b]) - verdict(signs, MEDIUM[a]),
  )
  if (medium === 'phone-call' && signs.videoTop > 0) return 'video-call'
  if (medium !== 'inPerson') return medium
  if (isJointStatement(weighed)) return 'joint-statement'
  return verdict(visitSigns(weighed, request), VISIT) > 0 ? 'visit' : 'meeting'
}

/**
 * Ways that the words leave open: no video call without a word for one, nobody in one place by telephone;
 * and whose talk is written down as they begin it, those sit together unless a word says otherwise.
 */
function mediaOf(weighed: readonly WeighedSentence[], words: ContactWords): readonly Medium[] {
  const hasVideo = weighed.some(({ cues }) => cues.some(({ kind }) => kind === 'video'))
  const hasPhone = weighed.some(({ cues }) => cues.some(({ kind }) => kind === 'phone'))
  if (!hasVideo && !hasPhone && isTranscript(weighed)) return ['inPerson']
  return [
    ...(isRemote(weighed, words) ? [] : (['inPerson'] as const)),
    'phone-call',
    ...(hasVideo ? (['video-call'] as const) : []),
  ]
}

const LEAD = 2
const SPOKEN: readonly CueKind[] = [
  'video',
  'phone',
  'arrival',
  'visit',
  'meeting',
  'negotiation',
  'talk',
]

/** Whether what opens the telling tells of letters more than of anything else. */
function isWritten(all: readonly WeighedSentence[]): boolean {
  const weighed = all.map(withoutGreetingsByPhone)
  const first = weighed.find(({ sentence, cues }) => sentence.index >= 0 && cues.length > 0)
  const end = Math.max(LEAD, (first?.sentence.index ?? 0) + 1)
  const lead = weighed.filter(({ sentence }) => sentence.index < end)
  const written = total(lead, ['letter'])
  return written > 0 && written >= total(lead, SPOKEN)
}

/** “He phoned to congratulate him”: greetings that are spoken are no letter. */
function withoutGreetingsByPhone(one: WeighedSentence): WeighedSentence {
  const isSpoken = one.cues.some(({ kind, tense }) => kind === 'phone' && tense !== null)
  return isSpoken ? { ...one, cues: one.cues.filter(({ kind }) => kind !== 'letter') } : one
}

/** Whether nothing else is told of. */
function isJointStatement(weighed: readonly WeighedSentence[]): boolean {
  return (
    total(weighed, ['statement']) > 0 && total(weighed, [...SPOKEN, 'guest', 'discussion']) === 0
  )
}

function total(weighed: readonly WeighedSentence[], kinds: readonly CueKind[]): number {
  const strengths = weighed.map(({ sentence, cues, parties }) =>
    cues
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { force }) => sum + force * sentence.weight * Math.max(parties, UNNAMED), 0),
  )
  return strengths.reduce((sum, one) => sum + one, 0)
}

const UNNAMED = 0.5

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

import type { EventKind } from '#domain/event-id.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import type { ContactFinding } from '#match/findings.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/language-words.ts'

type Stage = NonNullable<ContactFinding['stage']>

const TOP = 4
/** The present tense of a headline tells of what is past and of what is to come. */
const HEADLINES_ARE_PRESENT = 0.3

/** Whether a contact is told as held, as going on, or as announced: by the words around it. */
export function findStage(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
  kind: EventKind | null,
): Stage {
  const votes: Record<Stage, number> = { held: 0, ongoing: 0, announced: 0 }
  const own = weighed.map((one) => ofKind(one, kind))
  for (const one of own.filter(({ sentence }) => sentence.index < TOP)) {
    const vote = voteOf(one, words, kind)
    if (vote) votes[vote.stage] += standingOf(one, kind) * vote.strength
  }
  if (votes.announced > votes.held + votes.ongoing) return 'announced'
  return votes.ongoing > votes.held ? 'ongoing' : 'held'
}

const UNNAMED = 0.5
const LOOSE = 0.5

/** “It took place on Tuesday” names nobody and yet counts; “talks” may be others than the call. */
function standingOf({ sentence, cues, parties }: WeighedSentence, kind: EventKind | null): number {
  const isCall = kind === 'phone-call' || kind === 'video-call'
  const forces = cues.map((cue) => cue.force * (isCall && cue.kind === 'negotiation' ? LOOSE : 1))
  return sentence.weight * Math.max(0, ...forces) * Math.max(parties, UNNAMED)
}

function ofKind(one: WeighedSentence, kind: EventKind | null): WeighedSentence {
  return { ...one, cues: one.cues.filter((cue) => fitsKind(cue.kind, kind)) }
}

interface Vote {
  readonly stage: Stage
  readonly strength: number
}

/** A verb of what is over says more than a noun alone, and “at this moment” more than any verb. */
const STRENGTHS = { now: 3, verb: 1, noun: 0.5 } as const

function voteOf(one: WeighedSentence, words: ContactWords, kind: EventKind | null): Vote | null {
  const { sentence, cues } = one
  const strongest = cues.toSorted((a, b) => b.force - a.force)[0]
  if (!strongest) return null
  if (strongest.role === 'after') return { stage: 'held', strength: STRENGTHS.verb }
  const clause = textAt(sentence, strongest.start)
  if (hasPhrase(clause, words.now)) return { stage: 'ongoing', strength: STRENGTHS.now }
  if (isAnnounced(clause, { sentence, strongest, words }))
    return { stage: 'announced', strength: STRENGTHS.verb }
  const isOver = isCompleted(one, words, kind)
  if (!isOver && hasPhrase(clause, words.ongoing))
    return { stage: 'ongoing', strength: STRENGTHS.verb }
  if (sentence.zone === 'title') return { stage: 'held', strength: HEADLINES_ARE_PRESENT }
  return { stage: 'held', strength: isOver ? STRENGTHS.verb : STRENGTHS.noun }
}

function textAt(sentence: ReadSentence, offset: number): string {
  const { start, end } = clauseAt(sentence, offset)
  return sentence.text.slice(start, end)
}

interface Told {
  readonly sentence: ReadSentence
  readonly strongest: WeighedCue
  readonly words: ContactWords
}

function isAnnounced(clause: string, { sentence, strongest, words }: Told): boolean {
  return (
    strongest.role === 'plan' ||
    hasPhrase(clause, words.announced) ||
    (sentence.zone === 'title' && hasPhrase(clause, words.announcedInHeadlines))
  )
}

/** Whether a clause on the contact says that it is over; a visit is not over with a talk. */
function isCompleted(
  { sentence, cues }: WeighedSentence,
  words: ContactWords,
  kind: EventKind | null,
): boolean {
  const own = cues.filter(
    (cue) => kind !== 'visit' || cue.kind === 'visit' || cue.kind === 'arrival',
  )
  return own.some(
    ({ role, start }) => role === 'main' && hasPhrase(textAt(sentence, start), words.completed),
  )
}

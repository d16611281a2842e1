import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import { clauseAt } from '#match/text/read-sentences.ts'

/**
 * “They talked by telephone” first of all: a screen that is spoken of farther down is that of another contact,
 * often of one that they want; unless the text says that they talked by it.
 */
export function withoutLaterVideo(weighed: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const first = weighed.filter(({ sentence }) => sentence.index === 0)
  const top = weighed.filter(({ sentence }) => sentence.index < 1)
  if (!tells(first, 'phone') || tells(top, 'video')) return weighed
  return weighed.map((one) => ({
    ...one,
    cues: one.cues.filter((cue) => cue.kind !== 'video' || isHeldByIt(cue, one)),
  }))
}

function tells(weighed: readonly WeighedSentence[], sought: CueKind): boolean {
  return weighed.some(({ cues }) =>
    cues.some(({ kind, role }) => kind === sought && role === 'main'),
  )
}

const HELD: readonly CueKind[] = ['meeting', 'negotiation', 'talk']

function isHeldByIt(video: WeighedCue, { sentence }: WeighedSentence): boolean {
  const clause = clauseAt(sentence, video.start)
  return sentence.cues.some(
    ({ kind, tense, start }) =>
      HELD.includes(kind) && tense === 'past' && clauseAt(sentence, start) === clause,
  )
}

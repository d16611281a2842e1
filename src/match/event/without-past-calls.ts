import { timeOf, type Time } from '#match/event/time-of.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/**
 * “They will meet on Saturday”, told before any call: by a call that is over they only agreed on it. How they
 * will meet may be told behind that they will.
 */
export function withoutPastCalls(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): readonly WeighedSentence[] {
  if (!announcesMeeting(weighed, words)) return weighed
  return weighed.map((one) => {
    const isOver = (cue: WeighedCue) =>
      CALL.includes(cue.kind) && PAST.includes(timeOf(cue, one, words))
    return { ...one, cues: one.cues.filter((cue) => !isOver(cue)) }
  })
}

const CALL: readonly CueKind[] = ['phone', 'video', 'talk', 'told']
const PAST: readonly (Time | null)[] = ['over', 'told']

const MET: readonly CueKind[] = ['meeting', 'negotiation']

function announcesMeeting(weighed: readonly WeighedSentence[], words: ContactWords): boolean {
  const top = weighed.filter(({ sentence }) => sentence.index < 1)
  const isCalled = top.some(({ cues }) =>
    cues.some(({ kind, tense }) => CALL.includes(kind) && tense !== 'future'),
  )
  return !isCalled && top.some((one) => one.sentence.dates.length > 0 && isAhead(one, words))
}

function isAhead(one: WeighedSentence, words: ContactWords): boolean {
  return one.cues.some(
    (cue) => cue.role === 'main' && MET.includes(cue.kind) && timeOf(cue, one, words) === 'ahead',
  )
}

import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { isSpeakerLine, speakerOf } from '#match/text/transcript.ts'

/** “Meeting with the President”, and below it what each of them said there. */
export function isTranscript(weighed: readonly WeighedSentence[]): boolean {
  const isTold = weighed.some(({ sentence: { zone }, cues }) => zone === 'title' && cues.length > 0)
  const lines = weighed.map(({ sentence }) => sentence.text).filter(isSpeakerLine)
  return isTold && new Set(lines.map(speakerOf)).size > 1
}

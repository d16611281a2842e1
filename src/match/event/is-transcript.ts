import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { isSpeakerLine } from '#match/text/transcript.ts'

/** “Meeting with the President”, as a headline or first line, and below it what each of them said there. */
export function isTranscript(weighed: readonly WeighedSentence[]): boolean {
  const isTold = weighed.some(
    ({ sentence: { index, text }, cues }) => index <= 0 && cues.length > 0 && !isSpeakerLine(text),
  )
  return isTold && weighed.filter(({ sentence: { text } }) => isSpeakerLine(text)).length > 1
}

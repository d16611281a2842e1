import { durationFact, toldFacts, type ToldFact } from '#match/archive/told-facts.ts'
import type { ToldDuration } from '#match/event/find-told-duration.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

/** What a page tells by which its event can be known again. */
export function factsOfPage(
  sentences: readonly ReadSentence[],
  duration: ToldDuration | null,
  lang: string,
): readonly ToldFact[] {
  const texts = sentences.map(({ raw }) => raw)
  const told = toldFacts(texts, lang).filter(
    ({ kind, sentence }) => kind !== 'last-day' || !looksBack(sentences[sentence]),
  )
  if (duration?.precision !== 'exact') return told
  return [durationFact(duration.minutes, sentences.indexOf(duration.sentence)), ...told]
}

/** Whether a sentence tells of an earlier contact, whose last day is not that of this one. */
function looksBack(sentence: ReadSentence | undefined): boolean {
  return sentence?.clauses.some(({ role }) => role === 'earlier') ?? false
}

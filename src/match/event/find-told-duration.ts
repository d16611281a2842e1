import { findDuration, type FoundDuration } from '#match/event/find-duration.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { AmountWords } from '#match/words/language-words.ts'

/** How long a contact took, with the sentence that says so. */
export interface ToldDuration extends FoundDuration {
  readonly sentence: ReadSentence
}

/** How long the contact took: the first duration that is not one of an earlier contact. */
export function findToldDuration(
  weighed: readonly WeighedSentence[],
  amounts: AmountWords,
): ToldDuration | null {
  for (const { sentence } of weighed) {
    const found = findDuration(sentence.text, amounts)
    if (!found) continue
    const { role } = clauseAt(sentence, found.start)
    if (role !== 'earlier' && role !== 'aside') return { ...found, sentence }
  }
  return null
}

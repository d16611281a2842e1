import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

const NEXT = 4

/** Whether a text opens with what somebody thinks of a contact of two others: “Hilmur hailed the talks of X and Y”. */
export function beginsWithJudgement(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): boolean {
  const first = weighed.find(
    ({ sentence, cues }) =>
      sentence.zone === 'body' && (cues.length > 0 || sentence.people.length > 0),
  )
  const end = Math.min(NEXT, first?.sentence.index ?? 0)
  return weighed
    .filter(({ sentence }) => sentence.index <= end)
    .some((one) => judgesOthers(one, words))
}

/** “Hilmur hailed his talks with X and Y” is of his own. */
function judgesOthers({ sentence }: WeighedSentence, words: ContactWords): boolean {
  const { text, people } = sentence
  return findPhrases(text, words.judges).some(({ start, end }) => {
    const before = people.filter((one) => one.end <= start).map(({ id }) => id)
    const behind = people.filter((one) => one.start >= start)
    const isOwn = hasPhrase(text.slice(end, behind[0]?.start), words.with)
    const others = new Set(behind.map(({ id }) => id))
    return !isOwn && others.size > 1 && before.every((id) => !others.has(id))
  })
}

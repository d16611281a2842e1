import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { withoutTopics } from '#match/event/without-topics.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/**
 * Whether they were apart: a headline tells of a telephone or a screen, and what it says is the news; or the
 * first sentences say that they met by video.
 */
export function isRemote(weighed: readonly WeighedSentence[], words: ContactWords): boolean {
  return weighed
    .filter(({ sentence }) => sentence.index < 1)
    .map((one) => withoutTopics(one, words))
    .some((one) => (one.sentence.zone === 'title' ? hasRemote(one) : hasMetByVideo(one)))
}

/** What stands apart in a headline may be a kind of page: “Online: the visit”, “The visit – online”. */
function hasRemote({ sentence, cues }: WeighedSentence): boolean {
  return cues.some(({ kind, role, start }) => {
    if (role !== 'main') return false
    return (
      kind === 'phone' || (kind === 'video' && BEHIND_A_WORD.test(sentence.text.slice(0, start)))
    )
  })
}

const BEHIND_A_WORD = /[\p{L}\p{N}"…]\s$/u

const HELD: readonly CueKind[] = ['meeting', 'negotiation', 'talk', 'discussion']

function hasMetByVideo({ sentence, cues }: WeighedSentence): boolean {
  const clauses = cues
    .filter(({ kind, role }) => kind === 'video' && role === 'main')
    .map(({ start }) => clauseAt(sentence, start))
  return cues.some(
    ({ kind, start }) => HELD.includes(kind) && clauses.includes(clauseAt(sentence, start)),
  )
}

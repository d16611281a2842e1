import type { ContactFinding } from '#match/findings.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/language-words.ts'

type Stage = NonNullable<ContactFinding['stage']>

const TOP = 4
/** The present tense of a headline tells of what is past and of what is to come. */
const HEADLINES_ARE_PRESENT = 0.3

/** Whether a contact is told as held, as going on, or as announced: by the words around it. */
export function findStage(weighed: readonly WeighedSentence[], words: ContactWords): Stage {
  const votes: Record<Stage, number> = { held: 0, ongoing: 0, announced: 0 }
  for (const one of weighed.filter(({ sentence }) => sentence.index < TOP)) {
    const stage = stageIn(one, words)
    const isHeadline = one.sentence.zone === 'title' && stage === 'held'
    if (stage) votes[stage] += isHeadline ? one.score * HEADLINES_ARE_PRESENT : one.score
  }
  if (votes.announced > votes.held + votes.ongoing) return 'announced'
  return votes.ongoing > votes.held ? 'ongoing' : 'held'
}

function stageIn({ sentence, cues }: WeighedSentence, words: ContactWords): Stage | null {
  const strongest = cues.toSorted((a, b) => b.force - a.force)[0]
  if (!strongest) return null
  const { start, end } = clauseAt(sentence, strongest.start)
  const clause = sentence.text.slice(start, end)
  if (strongest.role === 'after') return 'held'
  const isHeadline = sentence.zone === 'title'
  const isAnnounced =
    strongest.role === 'plan' ||
    hasPhrase(clause, words.announced) ||
    (isHeadline && hasPhrase(clause, words.announcedInHeadlines))
  if (isAnnounced) return 'announced'
  return hasPhrase(clause, words.ongoing) ? 'ongoing' : 'held'
}

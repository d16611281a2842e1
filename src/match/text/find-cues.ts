import { findPhrases } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** What words for a contact say of it. */
export type CueKind =
  | 'video'
  | 'phone'
  | 'statement'
  | 'letter'
  | 'arrival'
  | 'visit'
  | 'meeting'
  | 'negotiation'
  | 'talk'
  | 'discussion'
  | 'guest'
  | 'told'

/** When a verb says that it is; nouns do not. */
export type Tense = 'past' | 'present' | 'future'

/** Words for a contact. */
export interface Cue {
  readonly kind: CueKind
  readonly tense: Tense | null
  readonly start: number
  readonly end: number
}

/** The more telling first: what is read as the one is not read as the other too. */
const KINDS: readonly CueKind[] = [
  'video',
  'phone',
  'statement',
  'letter',
  'arrival',
  'visit',
  'guest',
  'meeting',
  'negotiation',
  'talk',
  'discussion',
  'told',
]
const TENSES: readonly (Tense | null)[] = ['future', 'past', 'present', null]

/** Every word for a contact in a comparable text. */
export function findCues(text: string, words: ContactWords): readonly Cue[] {
  const found: Cue[] = []
  for (const kind of KINDS) {
    for (const tense of TENSES) {
      const phrases = words[tense ?? 'nouns'][kind]
      if (phrases === undefined) continue
      for (const { start, end } of findPhrases(text, phrases)) {
        const isFree = found.every((one) => end <= one.start || start >= one.end)
        const isWish = tense === 'past' && isConditional(text.slice(end), words)
        if (isFree && !isWish) found.push({ kind, tense, start, end })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether what stands behind a verb makes it a wish: in Slavic languages a word of its own. */
function isConditional(behind: string, { conditional }: ContactWords): boolean {
  const [found] = findPhrases(behind, conditional)
  return found !== undefined && behind.slice(0, found.start).trim() === ''
}

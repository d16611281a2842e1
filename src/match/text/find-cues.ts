import { findPhrases } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/language-words.ts'

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
  | 'told'

/** Words for a contact. */
export interface Cue {
  readonly kind: CueKind
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
  'meeting',
  'negotiation',
  'talk',
  'told',
]

/** Every word for a contact in a comparable text. */
export function findCues(text: string, words: ContactWords): readonly Cue[] {
  const found: Cue[] = []
  for (const kind of KINDS) {
    for (const { start, end } of findPhrases(text, words[kind])) {
      const isFree = found.every((one) => end <= one.start || start >= one.end)
      if (isFree) found.push({ kind, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

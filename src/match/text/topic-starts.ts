import type { NameFound } from '#match/names/name-finder.ts'
import { findPhrases } from '#match/phrases.ts'
import type { Cue } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

interface Found {
  readonly people: readonly NameFound[]
  readonly cues: readonly Cue[]
}

/**
 * The offsets at which a comparable sentence turns to another contact, of which those who are named
 * before spoke: “X told Y by phone / about his talks with Z”.
 */
export function topicStarts(
  text: string,
  { people, cues }: Found,
  words: ContactWords,
): readonly number[] {
  return findPhrases(text, words.aboutContact)
    .map(({ start }) => start)
    .filter((at) => {
      const before = people.filter(({ end }) => end <= at)
      const isTold = ({ kind, end }: Cue) =>
        end <= at && (kind !== 'told' || before.some(({ start }) => start >= end))
      return new Set(before.map(({ id }) => id)).size > 1 && cues.some(isTold)
    })
}

import { comparable } from '#match/comparable.ts'
import { dateReaders, type DateReader } from '#match/dates/date-readers.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Every date that a text says in any form, in the order of the text; none overlaps another. */
export function findDateMentions(text: string, lang: string): readonly DateMention[] {
  const folded = comparable(text)
  const found: DateMention[] = []
  for (const reader of readersOf(lang)) {
    for (const mention of mentionsOf(folded, reader)) {
      const isFree = found.every(({ start, end }) => mention.end <= start || mention.start >= end)
      if (isFree) found.push({ ...mention, words: text.slice(mention.start, mention.end) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function mentionsOf(
  text: string,
  { pattern, read, isAdjective = false }: DateReader,
): readonly DateMention[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const reading = read(match.groups ?? {})
    const words = match[0].trimEnd()
    if (reading === null) return []
    return [{ start: match.index, end: match.index + words.length, words, reading, isAdjective }]
  }).flat()
}

function readersOf(lang: string): readonly DateReader[] {
  const known = READERS.get(lang)
  if (known) return known
  const made = dateReaders(wordsOf(lang))
  READERS.set(lang, made)
  return made
}

const READERS = new Map<string, readonly DateReader[]>()

import { comparable } from '#match/comparable.ts'
import { dateReaders, type DateReader } from '#match/dates/date-readers.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { joinSpans } from '#match/dates/join-spans.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** Every date that a text says in any form, in the order of the text; none overlaps another. */
export function findDateMentions(text: string, lang: string): readonly DateMention[] {
  const key = `${lang} ${text}`
  const known = FOUND.get(key)
  if (known) return known
  const found = readMentions(text, lang)
  if (FOUND.size >= MOST_KEPT) FOUND.clear()
  FOUND.set(key, found)
  return found
}

/** A text is read more than once: as a line of the page, and as a sentence of the article. */
const FOUND = new Map<string, readonly DateMention[]>()
const MOST_KEPT = 2000

function readMentions(text: string, lang: string): readonly DateMention[] {
  const folded = comparable(text)
  const hasFigure = /\d/.test(folded)
  const found: DateMention[] = []
  for (const reader of readersOf(lang)) {
    if (reader.hasFigure === true && !hasFigure) continue
    for (const mention of mentionsOf(folded, reader)) {
      const isFree = found.every(({ start, end }) => mention.end <= start || mention.start >= end)
      if (isFree && !isPartOfName(folded, mention)) found.push(mention)
    }
  }
  const inOrder = found.sort((a, b) => a.start - b.start)
  return joinSpans(folded, inOrder, wordsOf(lang).dates.until).map((mention) => ({
    ...mention,
    words: text.slice(mention.start, mention.end),
  }))
}

function mentionsOf(
  text: string,
  { pattern, read, isAdjective = false }: DateReader,
): readonly DateMention[] {
  // A search is much faster than matching all where there is nothing to match, as mostly.
  if (text.search(pattern) < 0) return []
  return Array.from(text.matchAll(pattern), (match) => {
    const reading = read(match.groups ?? {})
    const words = match[0].trimEnd()
    if (reading === null) return []
    return [{ start: match.index, end: match.index + words.length, words, reading, isAdjective }]
  }).flat()
}

const LONGEST_NAME = 3

/** Whether “today” stands in a name: the agency “Town today”, the newspaper “Today”. */
function isPartOfName(text: string, { start, end, reading }: DateMention): boolean {
  const before = text.slice(0, start).split('"')
  const [behind = '', ...rest] = text.slice(end).split('"')
  if (reading.form !== 'relative-day' || before.length % 2 === 1 || rest.length === 0) return false
  const opening = before.at(-1) ?? ''
  const quoted = `${opening}${text.slice(start, end)}${behind}`
  const isShort = quoted.trim().split(/\s+/).length <= LONGEST_NAME
  const isAlone = opening === '' && behind === ''
  return isShort && /^\p{Lu}/u.test(quoted) && (isAlone || opening !== '')
}

function readersOf(lang: string): readonly DateReader[] {
  const known = READERS.get(lang)
  if (known) return known
  const made = dateReaders(wordsOf(lang))
  READERS.set(lang, made)
  return made
}

const READERS = new Map<string, readonly DateReader[]>()

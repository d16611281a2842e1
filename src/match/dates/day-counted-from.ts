import { comparable } from '#match/comparable.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** The day from which a mention counts days: the next one named, or that of the other event in the text. */
export function dayCountedFrom(
  sentence: ReadSentence,
  mention: DateMention,
  request: DateRequest,
): DateMention | null {
  const { dates: words } = request.words
  const behind = sentence.dates.filter(({ start }) => start >= mention.end)
  const next = behind.find((other) => isBase(other, mention, { sentence, words }))
  if (next) return next
  const people = sentence.people.filter(({ start }) => start > mention.end).map(({ id }) => id)
  const hasContact = sentence.cues.some(({ start }) => start > mention.end)
  const other = request.all.find(
    ({ sentence: one }) =>
      one !== sentence &&
      one.people.some(({ id }) => people.includes(id)) &&
      (!hasContact || one.cues.length > 0) &&
      one.dates.some(({ reading }) => reading.form === 'day'),
  )
  return other?.sentence.dates.find(({ reading }) => reading.form === 'day') ?? null
}

interface Said {
  readonly sentence: ReadSentence
  readonly words: DateWords
}

/**
 * Whether days can be counted from another date of a sentence: “the night before the bridge burned on Tuesday”.
 * “On the eve of the summit on Tuesday” may be said on that Tuesday, unless it stands in a clause of its own.
 */
function isBase(
  { start, reading: { form } }: DateMention,
  mention: DateMention,
  { sentence, words }: Said,
): boolean {
  if (form === 'day' || form === 'relative-day') return true
  if (form !== 'weekday') return false
  const isInOther = clauseAt(sentence, start).start > clauseAt(sentence, mention.start).start
  return isInOther || !hasPhrase(comparable(mention.words), words.eve)
}

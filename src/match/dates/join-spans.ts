import type { DateMention, DateReading } from '#match/dates/date-reading.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { Phrases } from '#match/words/language-words.ts'

type Day = Extract<DateReading, { form: 'day' }>

/** “From Monday, 22 August to Thursday, 25 August”: two days that a word for “until” joins, as one span. */
export function joinSpans(
  text: string,
  mentions: readonly DateMention[],
  until: Phrases,
): readonly DateMention[] {
  return mentions.reduce<readonly DateMention[]>((joined, mention) => {
    const first = joined.at(-1)
    const isJoined = first && leadsOn(text.slice(first.end, mention.start), until)
    const span = isJoined ? spanOf(first, mention) : null
    return span === null ? [...joined, mention] : [...joined.slice(0, -1), span]
  }, [])
}

/** Whether what stands between two dates is but a word for “until”, or a dash. */
function leadsOn(between: string, until: Phrases): boolean {
  const isWord = /^[\s,.]*\p{L}+\s*$/u.test(between)
  return /^\s*[-–—]\s*$/u.test(between) || (isWord && hasPhrase(between, until))
}

function spanOf(first: DateMention, last: DateMention): DateMention | null {
  const { reading: from } = first
  const { reading: to } = last
  if (!isOneDay(from) || !isOneDay(to) || !isLater(from, to)) return null
  const year = from.year ?? (to.year === null ? null : to.year - yearsAhead(from, to))
  return {
    ...first,
    end: last.end,
    reading: {
      ...from,
      year,
      lastDay: to.day,
      lastMonth: to.month === from.month ? null : to.month,
    },
  }
}

function isOneDay(reading: DateReading): reading is Day {
  return reading.form === 'day' && reading.lastDay === null
}

/** Whether a day follows another within the months that spans take. */
function isLater(from: Day, to: Day): boolean {
  const years = yearsAhead(from, to)
  if (from.year !== null && to.year !== null && from.year + years !== to.year) return false
  return to.month === from.month ? to.day > from.day : to.month + 12 * years === from.month + 1
}

/** “From 29 December 2030 to 2 January 2031”: a span of these goes over into the next year. */
function yearsAhead(from: Day, to: Day): number {
  return to.month < from.month ? 1 : 0
}

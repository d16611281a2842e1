import type { PageLine } from '#match/findings.ts'

/** A date that a page prints on several lines, as on one. */
export interface PartedStamp {
  /** Its first line. */
  readonly line: PageLine
  /** As it would stand on one line. */
  readonly text: string
}

const COUNTS_OF_LINES = [2, 3, 4]
const LONGEST_PART = 20

/**
 * Dates whose parts stand on lines of their own above a text, as calendar leaves of headlines are pasted:
 * “27 August” over “18:46 2015”, “17” over “01, 2009”.
 */
export function partedStamps(lines: readonly PageLine[]): readonly PartedStamp[] {
  const parts = lines.filter(({ text }) => text.trim() !== '')
  return parts.flatMap((line, index) => {
    const found = COUNTS_OF_LINES.flatMap((count) => {
      const some = parts.slice(index, index + count).map(({ text }) => text.trim())
      return some.length === count && some.every(isPart) ? (joined(some) ?? []) : []
    })
    return found.slice(0, 1).map((text) => ({ line, text }))
  })
}

/** A short line that has a part of a date and no whole one. */
function isPart(text: string): boolean {
  return text.length <= LONGEST_PART && /^[\p{L}\d\s.,:/'’-]+$/u.test(text)
}

const YEAR = "(?<year>(?:(?:19|20)|['’])\\d\\d)"
/** What parts the rest from the year, also a weekday: “4 April,” over “Thursday”, “2031”. */
const LINK = '(?:[\\s.,]+|,\\s+\\p{L}{2,14}\\s+)'
const FIGURES = new RegExp(`^(?<day>[0-3]?\\d)[\\s./]+(?<month>[01]?\\d)[\\s.,/]+${YEAR}$`, 'u')
/** “December 11” over “21:01 2031”. */
const MONTH_FIRST = new RegExp(`^(?<month>\\p{L}{3,})\\s+(?<day>[0-3]?\\d)${LINK}${YEAR}$`, 'u')
const WORDS = new RegExp(`^(?<day>[0-3]?\\d)\\s+(?<month>\\p{L}{3,})${LINK}${YEAR}$`, 'u')

/** The date that lines say together, without the hour between them; null where they say none. */
function joined(parts: readonly string[]): string | null {
  const text = parts.join(' ')
  const hour = /(?<!\d)\d{1,2}:\d\d(?!\d)/u.exec(text)?.[0] ?? ''
  const date = text.replace(hour, ' ').replaceAll(/\s+/gu, ' ').trim()
  const figures = FIGURES.exec(date)?.groups
  if (figures) return `${figures['day']}.${figures['month']}.${figures['year']} ${hour}`.trim()
  const words = (WORDS.exec(date) ?? MONTH_FIRST.exec(date))?.groups
  return words ? `${words['day']} ${words['month']} ${words['year']} ${hour}`.trim() : null
}

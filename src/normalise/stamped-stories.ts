import { isParagraph } from '#normalise/furniture-mark.ts'
import { isHeadline, isProse, isStamp } from '#normalise/line-shape.ts'

/**
 * Whether a page is an archive or a topic: all that it tells stands in short pieces of several days, each
 * with its day, its hour and its headline. A live blog has its hours too, but of a day or two, and a text
 * that says what it is about above them.
 */
export function isListOfStampedStories(page: readonly string[]): boolean {
  const stamps = [...page.keys()].filter((index) => isStamp(withoutOutlet(page[index] ?? '')))
  const days = new Set(stamps.map((index) => (page[index] ?? '').replace(CLOCK_AND_REST, '')))
  if (days.size < FEWEST_DAYS) return false
  return isOfTeasers(page, stamps) || isOfPieces(page, stamps)
}

const FEWEST_DAYS = 4
const CLOCK_AND_REST = /[\s,–-]*\d{1,2}[:.]\d{2}(?![\d.]).*$/u

/** Where a piece came from, in brackets behind its hour. */
function withoutOutlet(text: string): string {
  return text.replace(/\s*\[[^[\]]{2,40}\]$/u, '')
}

const LONGEST_TEASER = 220

/** Whether whatever is told is one short line below a headline and its stamp. */
function isOfTeasers(page: readonly string[], stamps: readonly number[]): boolean {
  const told = [...page.keys()].filter((index) => isParagraph(page[index] ?? ''))
  const isTeaser = (index: number) =>
    stamps.includes(index - 1) &&
    isHeadline(page[index - 2] ?? '') &&
    (page[index]?.length ?? 0) <= LONGEST_TEASER
  return told.length >= FEWEST_DAYS && told.every(isTeaser)
}

const LEAST_TOLD = 0.75

/** Whether a headline stands below each stamp but the last, which the page can cut, a text below most, and none above the first. */
function isOfPieces(page: readonly string[], stamps: readonly number[]): boolean {
  const units = stamps.map((at, of) => page.slice(at + 1, stamps[of + 1] ?? page.length))
  const isHeaded = ([headline = '']: readonly string[]) =>
    isHeadline(headline) && !isProse(headline)
  const told = units.filter((unit) => unit.slice(1).some(isParagraph))
  return (
    units.slice(0, -1).every(isHeaded) &&
    told.length >= units.length * LEAST_TOLD &&
    !page.slice(0, stamps[0]).some(isParagraph)
  )
}

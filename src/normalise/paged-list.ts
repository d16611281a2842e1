import { isParagraph } from '#normalise/furniture-mark.ts'
import { endsInDots, isHeadline, namesDay, wordCount } from '#normalise/line-shape.ts'

/**
 * Whether a page is one of many that list stories: its pager leads deep into an archive and nothing on
 * the page is longer than a brief, or it leads on to more starts of texts, all of which break off.
 */
export function isPagedList(page: readonly string[]): boolean {
  const numbers = page.map(pagesOf).find((some) => some.length >= FEWEST_NUMBERS)
  if (numbers === undefined) return false
  const told = page.filter(isParagraph)
  const isCut = told.length >= FEWEST_CUT && told.every(endsInDots)
  const isDeep = Math.max(...numbers) >= DEEP
  return isCut || (isDeep && told.every(isBrief) && told.join('').length <= LONGEST_TOLD)
}

const FEWEST_NUMBERS = 3
const FEWEST_CUT = 3
/** No article has so many parts, hardly any so many pages of comments, and no month so many days. */
const DEEP = 40
const LONGEST_BRIEF = 350
const LONGEST_TOLD = 1200
const MOST_WORDS_OF_PAGER = 4

/** The numbers of the pages that a pager leads to: “« first … 41 42 43 … last »”; none where a line is no pager. */
function pagesOf(line: string): readonly number[] {
  const numbers = line.match(/(?<![\p{L}\d.:/])\d{1,5}(?![\p{L}\d.:/])/gu)?.map(Number) ?? []
  const isCounted = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0))
  const beside = line.replaceAll(/\d+|[\s…«»‹›<>←→|.·]/gu, '')
  const isYears = numbers.every((number) => number >= 1900 && number <= 2100)
  const isPager = isCounted && isInRow(numbers) && !isYears && /^\p{L}*$/u.test(beside)
  return isPager && wordCount(line) - numbers.length <= MOST_WORDS_OF_PAGER ? numbers : []
}

/** Whether two of the numbers follow each other, as those beside the page that is shown do. */
function isInRow(numbers: readonly number[]): boolean {
  return numbers.some((number, at) => numbers[at + 1] === number + 1)
}

function isBrief(text: string): boolean {
  return text.length <= LONGEST_BRIEF
}

const FEWEST_STORIES = 3

/**
 * Whether each story of a page is a headline, a sentence and its day, in this order, and the page
 * tells nothing else.
 */
export function isListOfDatedTeasers(page: readonly string[]): boolean {
  const days = [...page.keys()].filter((index) => namesDay(page[index] ?? ''))
  const ends = days.filter((index) => isTeased(page, index))
  const told = [...page.keys()].filter((index) => isParagraph(page[index] ?? ''))
  const stamps = new Set(ends.map((index) => page[index]))
  return (
    stamps.size >= FEWEST_STORIES &&
    stamps.size === ends.length &&
    told.every((index) => ends.includes(index + 1) || ends.includes(index + 2))
  )
}

function isTeased(page: readonly string[], day: number): boolean {
  const [headline, teaser] = [page[day - 2] ?? '', page[day - 1] ?? '']
  return isHeadline(headline) && !namesDay(headline) && /[.!?…]$/u.test(teaser)
}

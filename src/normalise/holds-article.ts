import { isConsentWall } from '#normalise/consent-wall.ts'
import { isMinute, isProse, isWhole, wordCount } from '#normalise/line-shape.ts'
import { isListOfCutTeasers, isListOfStories } from '#normalise/list-of-stories.ts'
import { isOtherText } from '#normalise/not-articles.ts'
import { isListOfDatedTeasers, isPagedList } from '#normalise/paged-list.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { isListOfStampedStories } from '#normalise/stamped-stories.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** Whether what is left of a page is an article: running text, not a list, a form or code. */
export function holdsArticle(draft: PageDraft, whole: readonly DraftLine[]): boolean {
  const { lines, title, startsAt = 0 } = draft
  const page = whole.filter(({ line }) => line >= startsAt)
  const texts = lines.filter(({ kind }) => kind !== 'heading').map(({ text }) => text)
  const all = texts.join('\n')
  if (isErrorPage([title ?? '', ...page.slice(0, 15).map(({ text }) => text)], texts)) return false
  const pageTexts = page.map(({ text }) => text)
  if (isCode(pageTexts) && isCode(texts)) return false
  if (isOtherText({ title, texts, page: pageTexts }) || isListOfStories(pageTexts)) return false
  // What stands above the head that was found tells what the page is.
  const wholeTexts = whole.map(({ text }) => text)
  if ([isPagedList, isListOfDatedTeasers, isListOfStampedStories].some((is) => is(wholeTexts)))
    return false
  if (isConsentWall(wholeTexts) || isListOfCutTeasers(wholeTexts)) return false
  if (isCutShort(draft)) return true
  const isShort = texts.length <= MOST_LINES_OF_FLASH
  const prose = texts.filter(
    (text) =>
      isProse(text) ||
      isShortNews(text) ||
      isMinute(text) ||
      (isShort && wordCount(text) >= WORDS_OF_FLASH),
  )
  const proseLetters = letters(prose.join(''))
  if (proseLetters < FEWEST_LETTERS) return false
  if (digits(all) > letters(all) * MOST_DIGITS) return false
  return proseLetters >= letters(all) * (proseLetters > MUCH_PROSE ? 0.15 : LEAST_PROSE)
}

const FEWEST_LETTERS = 40
const MOST_DIGITS = 0.3
const LEAST_PROSE = 0.45
/** Recipes and lists of offers have whole paragraphs between their lists. */
const MUCH_PROSE = 1200

/** A flash of a line or two, the last of which may break off. */
const MOST_LINES_OF_FLASH = 3
const WORDS_OF_FLASH = 12

/** Whether the page breaks off in the first lines of an article whose head was found amid other stories. */
function isCutShort({ lines, title, startsAt }: PageDraft): boolean {
  const isStart = startsAt !== undefined && title !== null && lines.length <= MOST_LINES_OF_FLASH
  return isStart && lines.at(-1)?.isLast === true
}

/** A flash of one short sentence. */
function isShortNews(text: string): boolean {
  return wordCount(text) >= 5 && isWhole(text)
}

const ERRORS = allWords('errors')
const LONGEST_ERROR = 600
const FEWEST_TOLD = 2

/** Whether a page says that there is nothing to read, and has next to nothing else to say. */
function isErrorPage(head: readonly string[], texts: readonly string[]): boolean {
  const body = texts.join('\n')
  if (letters(body) > LONGEST_ERROR) return false
  const told = texts.filter(
    (text) => isProse(text) && !ERRORS.some((error) => text.toLowerCase().includes(error)),
  )
  if (told.length >= FEWEST_TOLD) return false
  const text = [...head, body].join('\n').toLowerCase()
  return ERRORS.some((error) => text.includes(error))
}

const CODE_LINE =
  /[{}]\s*$|[)\]"'\d];\s*$|=[^;]+;\s*$|^\s*(?:\/\/|#include|import |from |def |class |function |const |let |var |return |if \(|for \(|while \(|<\/?[a-z]+|public |private |SELECT |INSERT |\$ |npm |git )|=>|^\s*[\w.]+\s*=\s*\S+|^\s*["'][\w-]+["']\s*:/

/** Items of a list end in figures and semicolons too. */
const ITEM = /^[•–—-]\s/u

function isCode(lines: readonly string[]): boolean {
  const code = lines.filter((line) => CODE_LINE.test(line) && !ITEM.test(line)).length
  return lines.length > 0 && code > lines.length * 0.4
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

function digits(text: string): number {
  return text.match(/\d/g)?.length ?? 0
}

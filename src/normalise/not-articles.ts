import { isProse } from '#normalise/line-shape.ts'
import { anyOf, wholeWords } from '#normalise/phrase-pattern.ts'
import { isPolicyPage } from '#normalise/policy-page.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** Whether a page is running text and still no article: a law, a paper, a list of sayings, data. */
export function isOtherText({ title, texts, page }: Page): boolean {
  return (
    isDocument(title ?? page[0] ?? '', texts) ||
    isPaper(page) ||
    isPolicyPage(page) ||
    isListOfSayings(page) ||
    isListOfQuestions(page) ||
    isHeadingOfQuestions(title ?? page[0] ?? '') ||
    /^\s*(?:\{\s*"|\[\s*\{\s*")/u.test(page[0] ?? '')
  )
}

interface Page {
  readonly title: string | null
  /** What is left of the page. */
  readonly texts: readonly string[]
  /** All of it. */
  readonly page: readonly string[]
}

const FEWEST_CLAUSES = 3
const FEWEST_ARTICLES = 2
const LEAST_CLAUSES = 0.25

const COUNTED = /^(?:\d{1,2}\.\d{1,2}\.?(?:\d{1,2}\.?)?|\(\d{1,2}\))\s/u
const NUMBERED = /^\s?\d{1,2}[.)]\s\S/u
const ARTICLE = new RegExp(`^${anyOf(allWords('laws'))}\\s?\\d{1,3}[.)]?(?:\\s|$)`, 'iu')
const DOCUMENT = new RegExp(`^${wholeWords(allWords('documents'))}`, 'iu')

/** Whether paragraphs are counted as those of laws and contracts are: 1.1, 1.2, Art. 5. */
function isDocument(title: string, texts: readonly string[]): boolean {
  const articles = texts.filter((text) => ARTICLE.test(text)).length
  const clauses = texts.filter((text) => COUNTED.test(text)).length + articles
  const numbered = texts.filter((text) => NUMBERED.test(text)).length
  if (DOCUMENT.test(title) && (clauses > 0 || numbered >= FEWEST_CLAUSES)) return true
  const isMany = clauses >= FEWEST_CLAUSES || (articles > 0 && clauses >= FEWEST_ARTICLES)
  return isMany && clauses >= texts.length * LEAST_CLAUSES
}

const SIGNS_OF_PAPER = [
  new RegExp(`${anyOf(allWords('pages'))}\\s?\\d{1,3}\\s?/\\s?\\d{1,3}$`, 'iu'),
  new RegExp(`^${anyOf(allWords('sizes'))}\\W{0,3}[\\d.,]+\\s?[kmкм][bб]\\.?$`, 'iu'),
  /^\d{1,3}(?:\s+(?:\.{3}|\d{1,3})){5,}$/u,
]

/** Whether a page shows one page of a paper, with its number, its size and the way to the others. */
function isPaper(page: readonly string[]): boolean {
  return SIGNS_OF_PAPER.filter((sign) => page.some((line) => sign.test(line))).length >= 2
}

const NEAR = 3
const MOST_ABOVE = 2

/** Whether the heading of a list of questions stands above one that is answered, and no text above both. */
function isListOfQuestions(page: readonly string[]): boolean {
  const at = page.findIndex((line) => QUESTIONS.test(line))
  if (page.slice(0, at).filter(isProse).length > MOST_ABOVE) return false
  const near = page.slice(at + 1, at + 1 + NEAR)
  const asked = at === -1 ? -1 : near.findIndex((line) => /\?\s*$/u.test(line))
  return asked !== -1 && /[.!?…]$/u.test(page[at + 2 + asked] ?? '')
}

/** “Frequently asked questions (FAQ)”, as a title. */
function isHeadingOfQuestions(title: string): boolean {
  return QUESTIONS.test(title.replace(/\(.*\)/u, ''))
}

const QUESTIONS = new RegExp(`^${wholeWords(allWords('questions'))}\\W*$`, 'iu')

const FEWEST_SAYINGS = 5
const MOST_LINES_BESIDE = 0.4

/** Whether nearly every line is in quotation marks, and nobody is said to have said it. */
function isListOfSayings(page: readonly string[]): boolean {
  const sayings = page.filter((line) => /^["“„«][^"“”„«»]{10,}["”“»]\.?$/u.test(line)).length
  return sayings >= FEWEST_SAYINGS && sayings >= page.length * (1 - MOST_LINES_BESIDE)
}

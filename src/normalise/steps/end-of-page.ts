import { isCutSpeech, takesUp } from '#normalise/broken-off.ts'
import { goesOnDashed } from '#normalise/dashed-below.ts'
import { furnitureMark, RULE_OF_MARK, type FurnitureMark } from '#normalise/furniture-mark.ts'
import {
  holdsTwoSentences,
  isDateLine,
  isHeadline,
  isProse,
  isWhole,
  wordCount,
} from '#normalise/line-shape.ts'
import {
  removeLines,
  type DraftLine,
  type PageDraft,
  type RemovalRule,
} from '#normalise/page-draft.ts'
import { hasLongParagraphsBelow, hasOnlyParagraphsBelow } from '#normalise/paragraphs-below.ts'
import { readText, type TextReading } from '#normalise/text-reading.ts'
import { startsNextStory } from '#normalise/next-story.ts'
import { isAskedBelow, isSpokenBelow, namesOwnBelow } from '#normalise/spoken-line.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'
import { bareLine } from '#normalise/same-line.ts'

/** Drops all that follows the text: comments, lists of other stories, the foot of the page. */
export function endOfPage(draft: PageDraft): PageDraft {
  const start = tailStart(draft)
  let section: RemovalRule | null = null
  const rules = draft.lines.map(({ text }, index): RemovalRule | null => {
    if (index < start) return null
    const mark = furnitureMark(text)
    if (mark !== null) {
      section = SECTIONS[mark] ?? section
      return mark === 'categories' && section !== null ? section : RULE_OF_MARK[mark]
    }
    if (section === 'comment-block' && isRepeated(draft.lines, index)) section = 'related-stories'
    return section ?? 'related-stories'
  })
  return removeLines(draft, (_line, index) => rules[index] ?? null)
}

const SECTIONS: Readonly<Partial<Record<FurnitureMark, RemovalRule>>> = {
  comments: 'comment-block',
  related: 'related-stories',
  listings: 'sidebar',
  copyright: 'copyright',
}

/** The index from which nothing belongs to the text any more. */
function tailStart(draft: PageDraft): number {
  const { lines, isHtml } = draft
  const reading = readText(lines)
  for (const [index, line] of lines.entries()) {
    if (!isHtml && reading.paragraphs > 0 && startsNextStory(draft, line)) return index
    const mark = furnitureMark(line.text)
    if (reading.paragraphs > 0 && isEndMark({ lines, isHtml, reading }, index, mark)) return index
    reading.add(index)
  }
  return lines.length
}

/** What invites to comment can stand amid a text; the heading of the comments cannot. */
const LONGEST_HEADING = 40

interface Page extends Pick<PageDraft, 'lines' | 'isHtml'> {
  readonly reading: TextReading
}

function isEndMark(page: Page, index: number, mark: FurnitureMark | null): boolean {
  const { lines, isHtml, reading } = page
  const isShort = (lines[index]?.text.length ?? 0) <= LONGEST_HEADING
  if (mark === 'comments' && !isHtml && isShort) {
    return reading.paragraphs >= 2 ? !hasArticle(page, index + 1) : !goesOn(page, index + 1)
  }
  if (!isHtml && (mark === 'related' || mark === 'listings')) {
    const isOneStory = mark === 'related' && wordCount(lines[index]?.text ?? '') >= WORDS_OF_STORY
    if (mark === 'related' && hasStory(lines[index]) && hasOwnBelow(lines, index)) return false
    if (mark === 'related' && hasLongParagraphsBelow(lines, index)) return false
    return !(goesOn(page, index + 1) || (isOneStory && hasParagraphs(page, index + 1)))
  }
  // Adverts stand amid a text, and of HTML only its main content is left.
  if (isHtml) return mark !== null && !reading.anyBelow(index)
  if (mark === 'advert') return !reading.anyBelow(index) && !isStatement(lines[index + 1])
  return mark !== null && !isAskedBelow(lines, index + 1) && !hasText(page, index + 1)
}

/** A label with a story behind it: “Read also: How the bridge was built in a year”. */
const WORDS_OF_STORY = 7
const FEWEST_PARAGRAPHS = 2

function hasStory(line: DraftLine | undefined): boolean {
  return /:\s+\S+(?:\s+\S+){2}/u.test(line?.text ?? '')
}

/** Whether nothing but what goes on with the text stands below one other story. */
function hasOwnBelow(lines: readonly DraftLine[], index: number): boolean {
  return hasOnlyParagraphsBelow(lines, index) || goesOnDashed(lines, index)
}

/** Whether paragraphs of the text stand below, beside what else does. */
function hasParagraphs({ lines, reading }: Page, start: number): boolean {
  const below = lines.slice(start)
  const own = below.filter((_line, at) => reading.isOwn(start + at))
  return own.length >= FEWEST_PARAGRAPHS && !isRunOfTeasers(below)
}

const PARAGRAPHS_OF_AN_ARTICLE = 3
const LENGTH_OF_AN_ARTICLE = 400

/** Whether a good stretch of the text stands below, which no comment is and no teaser. */
function hasArticle({ lines, reading }: Page, start: number): boolean {
  let [paragraphs, length] = [0, 0]
  for (const [index, { text }] of lines.entries()) {
    if (index < start) continue
    const isOwn = reading.isOwn(index)
    paragraphs = isOwn ? paragraphs + 1 : 0
    length = isOwn ? length + text.length : 0
    if (paragraphs >= PARAGRAPHS_OF_AN_ARTICLE && length >= LENGTH_OF_AN_ARTICLE) return true
  }
  return false
}

/**
 * Whether the text goes on below, and not teasers under their headlines: with a paragraph at once, with a
 * list of sentences, with two paragraphs in a row, or with one below headlines that have no teasers.
 */
function goesOn({ lines, reading }: Page, start: number): boolean {
  const below = lines.slice(start)
  const own = below.map(
    ({ text }, at) => reading.isOwn(start + at) || (isProse(text) && takesUp(text)),
  )
  if (isBehindTopic(below)) return true
  if (isRunOfTeasers(below)) return false
  if (startsList(below) || isCutSpeech(below[0]?.text ?? '') || isSpokenBelow(below)) return true
  if (hasStatements(below) || hasHeadedTexts(below)) return true
  if (own[0] === true || own.some((is, at) => is && own[at + 1] === true)) return true
  if (isBesideSentence(below, own) || namesOwnBelow(below, lines.slice(0, start))) return true
  const first = own.indexOf(true)
  const between = below.slice(0, first)
  if (first < 1 || !between.every(({ text }) => isHeadline(text))) return false
  return first >= 2 || !isTeaserOf(below[first], between[0])
}

/** Whether a paragraph of the text stands soon below, and one more sentence right behind it. */
function isBesideSentence(below: readonly DraftLine[], own: readonly boolean[]): boolean {
  return own.slice(0, NEAR).some((is, at) => is && isSentence(below[at + 1]))
}

const NEAR = 8

function isSentence(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  if (furnitureMark(text) !== null) return false
  return isProse(text) || isWhole(text)
}

/** Whether a line says something in a whole sentence, as no headline does. */
function isStatement(line: DraftLine | undefined): boolean {
  return isSentence(line) && /[^.]\.$/u.test(line?.text ?? '')
}

/** Whether the first sentence below is followed by another one, as that of a teaser is not. */
function hasStatements(below: readonly DraftLine[]): boolean {
  const first = below.findIndex(isStatement)
  return first !== -1 && isStatement(below[first + 1])
}

/** Whether whole sentences stand right below the name of a topic with the number of its stories: “The bridge 1400”. */
function isBehindTopic([topic, text]: readonly DraftLine[]): boolean {
  return /\p{L}\s(?!(?:19|20)\d\d$)\d{2,5}$/u.test(topic?.text ?? '') && isStatement(text)
}

const FEWEST_HEADED = 2

/** Whether a few words stand above several sentences, and again: a text goes on so under headings of its own. */
function hasHeadedTexts(below: readonly DraftLine[]): boolean {
  const headed = below.filter(({ text }, index) => {
    const next = below[index + 1]?.text ?? ''
    const isHeading = wordCount(text) < FEWEST_OF_HEADLINE && !/[.!:…]$/u.test(text)
    return isHeading && furnitureMark(text) === null && isWhole(next) && holdsTwoSentences(next)
  })
  return headed.length >= FEWEST_HEADED
}

/** “Background:”, with whole sentences as its items. */
function startsList([heading, item]: readonly DraftLine[]): boolean {
  if (!/^\p{Lu}[^.!?:]{2,40}:$/u.test(heading?.text ?? '')) return false
  return /^\s*[•–—-]\s\p{L}/u.test(item?.text ?? '') && isProse(item?.text ?? '')
}

const FEWEST_TEASERS = 2

/** Whether all that stands below is headlines, each with one paragraph or none, two with one. */
function isRunOfTeasers(below: readonly DraftLine[]): boolean {
  const lines = below.filter(({ text }) => !isDateLine(text) && furnitureMark(text) === null)
  const isTeaser = (at: number) => isProse(lines[at]?.text ?? '')
  const isBelowHeadline = (at: number) => {
    const headline = lines[at - 1]?.text ?? ''
    return isHeadline(headline) && !isProse(headline) && wordCount(headline) >= FEWEST_OF_HEADLINE
  }
  const teasers = [...lines.keys()].filter(isTeaser)
  return teasers.length >= FEWEST_TEASERS && teasers.every(isBelowHeadline)
}

/** Headings of a text are shorter. */
const FEWEST_OF_HEADLINE = 5

const LEAST_OF_HEADLINE = 0.3

/** Whether a paragraph tells what the headline right above it says. */
function isTeaserOf(paragraph: DraftLine | undefined, headline: DraftLine | undefined): boolean {
  const stems = textStems(headline?.text ?? '')
  return sharedStems(stems, textStems(paragraph?.text ?? '')) >= LEAST_OF_HEADLINE
}

/** Whether any paragraph of the text follows before a list of other stories does. */
function hasText(page: Page, start: number): boolean {
  for (let index = start; index < page.lines.length; index += 1) {
    if (page.reading.isOwn(index)) return true
    const mark = furnitureMark(page.lines[index]?.text ?? '')
    if (mark === 'related' || mark === 'listings' || mark === 'comments') {
      return goesOn(page, index + 1)
    }
  }
  return false
}

function isRepeated(lines: readonly DraftLine[], index: number): boolean {
  const text = bareLine(lines[index]?.text ?? '')
  return text !== '' && text === bareLine(lines[index + 1]?.text ?? '')
}

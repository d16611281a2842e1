import { furnitureMark, RULE_OF_MARK } from '#normalise/furniture-mark.ts'
import {
  bylineNames,
  isLoneByline,
  isMetaLine,
  isNameAboveByline,
  isPersonName,
  isSignature,
} from '#normalise/head-lines.ts'
import {
  endsInDots,
  holdsTwoSentences,
  isDateLine,
  isHeadline,
  isMinute,
  isLabel,
  isProse,
  wordCount,
} from '#normalise/line-shape.ts'
import type { DraftLine, RemovalRule } from '#normalise/page-draft.ts'
import { headsFirstPart } from '#normalise/first-part.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine, isSlug, isTrailTo, repeatsTitle } from '#normalise/same-line.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'
import { isCutShort } from '#normalise/title-line.ts'
import { isToldInPast } from '#normalise/told-in-past.ts'
import { isUnendedSentence } from '#normalise/unended-sentence.ts'

/** A line of the head among the others. */
export interface HeadPlace {
  readonly index: number
  readonly title: number
  readonly first: number
  /** Where the text starts on a page pasted as a whole, else 0. */
  readonly framed: number
  readonly lines: readonly DraftLine[]
}

/** Under which rule a line above the text goes; null where it stays. */
export function headRule(line: DraftLine, place: HeadPlace): RemovalRule | null {
  const { index, title, first, framed, lines } = place
  const { text } = line
  const titleText = lines[title]?.text ?? null
  if (titleText !== null && (repeatsTitle(text, titleText) || isSlug(text, titleText)))
    return 'repeated-title'
  if (index < first && isCutShort(line, lines)) return 'repeated-title'
  if (titleText !== null && index < first && isTrailTo(text, titleText)) return 'navigation'
  if (isDateLine(text) || isMetaLine(text)) return 'printed-date'
  if (index < first && isNamed(line, place)) return 'byline'
  if (bylineNames(text).length > 0) return 'byline'
  if (isNameAboveByline(text, lines[index + 1]?.text)) return 'byline'
  if (isPictureCredit(text)) return 'picture-credit'
  const mark = furnitureMark(text)
  if (mark !== null && !(mark === 'related' || mark === 'listings')) return RULE_OF_MARK[mark]
  if (/^(?:[–—-]\s?)?\d[\d\s]*$/.test(text)) return 'counter'
  if (bareLine(text).length <= 1) return null
  if (title === -1 && mark !== null) return RULE_OF_MARK[mark]
  if (index > title && index < first && isNumbered(line, lines.slice(0, first))) {
    return 'related-stories'
  }
  if (title === -1) return isBesideMeta(place) ? looseRule(line, place) : null
  if (index < title) {
    if (framed === 0 && isOwnParagraph(line, place)) return null
    return isLabel(text) ? 'navigation' : 'related-stories'
  }
  if (index < first && isEndless(line) && isBetweenTitles(place)) return 'related-stories'
  return index < first ? looseRule(line, place) : null
}

/** Whether the title stands once more below a line: in a list of stories first, and then by itself. */
function isBetweenTitles({ index, title, first, lines }: HeadPlace): boolean {
  const titleText = lines[title]?.text ?? ''
  return lines.slice(index + 1, first).some(({ text }) => repeatsTitle(text, titleText))
}

const NUMBER = /^\d{1,2}[.)]\s/
const FEWEST_NUMBERED = 3

/** Whether a line is one of several numbered headlines above the text: what others read. */
function isNumbered({ text, kind }: DraftLine, above: readonly DraftLine[]): boolean {
  const numbered = above.filter((line) => NUMBER.test(line.text) && isHeadline(line.text))
  return kind === 'paragraph' && NUMBER.test(text) && numbered.length >= FEWEST_NUMBERED
}

/** Whether a paragraph above the title speaks of what the text does. */
function isOwnParagraph({ text }: DraftLine, { first, lines }: HeadPlace): boolean {
  if (!isProse(text) || endsInDots(text)) return false
  const body = stemsOf(lines.slice(first))
  return body.size < FEWEST_STEMS || sharedStems(textStems(text), body) >= LEAST_SHARED
}

const FEWEST_STEMS = 45
const LEAST_SHARED = 0.13

/** A tag in a list: small letters behind its bullet, and no sign at the end. */
const TAG = /^[•·]\s*\p{Ll}[^.!?;:,]*$/u
const MOST_WORDS_OF_TAG = 5

/** A place, an agency or both, right above the text: “Oldfield:”, “ABC, Oldfield:”, “OLDFIELD —”. */
const PLACE =
  /^\p{Lu}[\p{L}.'’-]*(?:[\s,]+\p{Lu}[\p{L}.'’-]*){0,2}(?:\s\([^()]{2,20}\))?\s?[:–—-]$/u

/** What a colon ends can introduce the text. */
function looseRule(line: DraftLine, place: HeadPlace): RemovalRule | null {
  const { title, first, framed, lines } = place
  if (TAG.test(line.text) && wordCount(line.text) <= MOST_WORDS_OF_TAG) return 'navigation'
  if (PLACE.test(line.text) && line === lines[first - 1]) {
    return isSpeaker(line, place) ? null : 'navigation'
  }
  if (line.depth > 0 || /[:–—-]$/u.test(line.text)) return null
  if (line === lines[first - 1] && headsFirstPart(lines, first - 1)) return null
  if (isToldInPast(line.text)) return null
  if (isLabel(line.text)) return isPersonName(line.text) ? 'byline' : 'navigation'
  const endless = lines.slice(title + 1, first).filter(isEndless)
  const isOther = endless.length <= MOST_ENDLESS || (framed > 0 && isStory(line, place))
  return isEndless(line) && isOther && !isOwnWords(line, place) ? 'navigation' : null
}

/** Whether a line of a page without a menu has the words of the text below it. */
function isOwnWords({ text }: DraftLine, { first, framed, lines }: HeadPlace): boolean {
  const shared = sharedStems(textStems(text), stemsOf(lines.slice(first)))
  return framed === 0 && shared >= LEAST_OF_OWN && !/(?:\s[–—|-]\s.*){2}/u.test(text)
}

const LEAST_OF_OWN = 0.3

/** Whether a name before a colon is that of someone who speaks: another does below, or the title names them. */
function isSpeaker({ text }: DraftLine, { title, first, lines }: HeadPlace): boolean {
  if (!text.endsWith(':')) return false
  const name = text.slice(0, -1).trim()
  const isAsked = lines.slice(first).some((other) => SPEAKER.test(other.text))
  const surname = name.split(/\s+/u).at(-1) ?? name
  return isAsked || (isPersonName(name) && (lines[title]?.text ?? '').includes(surname))
}

const SPEAKER = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}\s?:$/u

/** More of them are a list of what the text says, but for a page that was pasted as a whole. */
const MOST_ENDLESS = 2

/** Whether a line of a menu is the headline of another story, above a text of some length. */
function isStory({ text }: DraftLine, { first, lines }: HeadPlace): boolean {
  const prose = lines.slice(first).filter((line) => isProse(line.text))
  return wordCount(text) >= FEWEST_WORDS_OF_STORY && prose.length >= FEWEST_PARAGRAPHS
}

const FEWEST_WORDS_OF_STORY = 5
const FEWEST_PARAGRAPHS = 3

/** What has no end stands in no paragraph. */
function isEndless({ text, kind }: DraftLine): boolean {
  if (kind !== 'paragraph' || /!$|^\W{0,3}[•–—-]\s/u.test(text)) return false
  if (isMinute(text) || holdsTwoSentences(text) || isUnendedSentence(text)) return false
  if (CLAUSES.test(text) && wordCount(text) >= FEWEST_WORDS_OF_CLAUSES) return false
  return isHeadline(text) && !isProse(text) && !isLabel(text)
}

/** One clause behind the other, as no headline has them: “…, and after noon …, where …”. */
const CLAUSES = /[\p{L}\p{N}”»"],\s\p{Ll}+\s[^:]*[\p{L}\p{N}”»"],\s\p{Ll}+\s\p{L}/u
const FEWEST_WORDS_OF_CLAUSES = 16

/** Whether a head without a title has a date or an author, and so more than the start of a text. */
function isBesideMeta({ index, first, lines }: HeadPlace): boolean {
  const head = lines.slice(0, first)
  return index < first && head.some(({ text }) => isMetaLine(text) || bylineNames(text).length > 0)
}

/** Whether a line is a signature, or stands below the label of one. */
function isNamed({ text }: DraftLine, { index, title, lines }: HeadPlace): boolean {
  const before = lines[index - 1]?.text ?? ''
  return (index > title && isSignature(text)) || (isLoneByline(before) && isLabel(text))
}

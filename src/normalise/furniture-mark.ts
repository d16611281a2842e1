import { cyrillicWords } from '#match/cyrillic-words.ts'
import { isContactLine } from '#normalise/contact-line.ts'
import { isCountRow } from '#normalise/count-row.ts'
import { isFootLine } from '#normalise/foot-line.ts'
import { isInvitation } from '#normalise/invitation.ts'
import { isProse } from '#normalise/line-shape.ts'
import { isIcon, isMachineLine } from '#normalise/machine-line.ts'
import type { RemovalRule } from '#normalise/page-draft.ts'
import { phraseIndex } from '#normalise/phrase-index.ts'
import { anyOf, capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { isReaderCommand } from '#normalise/reader-command.ts'
import { remembered } from '#normalise/remembered.ts'
import { isSelfReference } from '#normalise/self-reference.ts'
import { isSiteSpeech } from '#normalise/site-speech.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** What a line is by its wording alone. */
export type FurnitureMark = (typeof MARKS)[number] | 'counters'

const MARKS = [
  'copyright',
  'cookies',
  'subscribe',
  'advert',
  'related',
  'comments',
  'share',
  'listings',
  'categories',
  'navigation',
] as const

const PHRASES = new Map(MARKS.map((mark) => [mark, phraseIndex(allWords(mark))] as const))

/** Where a text was taken from: “Source: The Post”. */
const SOURCE = new RegExp(
  `^(?:${wholeWords(allWords('sources'))})(?:\\s?[–—-]?\\s+|\\s?:\\s*)["„“«]?\\p{Lu}[^.!?:,]{1,40}$`,
  'iu',
)
/** Behind the same label the clause of a headline that cites somebody: “Source: the sides agreed on …”. */
const CITING = new RegExp(
  `^${anyOf(allWords('sources').map(capitalised))}\\s?:\\s\\p{Ll}{3,}\\s[^.!?:,]*\\p{Ll}(?:[\\s"«„“”»]+[^\\s.!?:,/|]+){5,}$`,
  'u',
)
const COUNTERS = allWords('counters')
const THOUSANDS = anyOf(allWords('thousands'))
const COUNTER = new RegExp(
  `^(?:[\\d\\s.,:+]+${THOUSANDS}?\\.?\\s*(?:${wholeWords(COUNTERS)})|(?:${wholeWords(COUNTERS)})\\s*[:\\s]\\s*[\\d\\s.,:]+.{0,9}|\\d[\\d.,]*\\s?${THOUSANDS}\\.?)$`,
  'iu',
)

/** What a page prints twice without a break: headlines of other stories, tags. */
const SAID_AT_ONCE = /^(?<headline>\p{L}.{11,120}?)\s?\k<headline>(?!\p{Ll})/u

const LONGEST = 320
const LONGEST_COPYRIGHT = 200
/** The sign that opens a line, or stands beside a year. */
const OF_YEAR =
  /^\W*(?:©|\(c\))\s|(?:©|\(c\)).{0,40}(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\s?©/iu

/** The kind of furniture that the words of a line make it; null where they make it none. */
export const furnitureMark = remembered((line: string): FurnitureMark | null => {
  const text = cyrillicWords(line)
  if (text.length > LONGEST) return markOfLong(text)
  if (isSpeech(text) || CITING.test(text)) return null
  const plain = plainLine(text)
  if (plain === '')
    return /^[©]/u.test(text)
      ? 'copyright'
      : isMachineLine(text) || isContactLine(text)
        ? 'navigation'
        : null
  if (OF_YEAR.test(text) && text.length < LONGEST_COPYRIGHT) return 'copyright'
  if (COUNTER.test(text.trim()) || isCountRow(text)) return 'counters'
  const mark = MARKS.find((one) => PHRASES.get(one)?.(plain))
  if (mark !== undefined) return mark
  if (isButtonRow(plain)) return 'share'
  if (SOURCE.test(text) && /^\p{Lu}/u.test(text)) return 'navigation'
  if (isInvitation(text) || isSiteSpeech(text)) return 'subscribe'
  if (isSelfReference(text)) return 'related'
  if (SAID_AT_ONCE.test(text)) return 'navigation'
  if (isReaderCommand(text)) return 'navigation'
  return isBreadcrumb(text) || isFootLine(text) || isMachineLine(text) || isContactLine(text)
    ? 'navigation'
    : null
})

/** Whether a line is running text, and no furniture by its words. */
export function isParagraph(text: string): boolean {
  return isProse(text) && furnitureMark(text) === null
}

/** Whether a line heads what readers wrote, with or without their number: “Comments (2)”. */
export function headsComments(text: string): boolean {
  return furnitureMark(text.replace(/[\s(]*\d+\)?$/u, '')) === 'comments'
}

/** Few kinds of furniture are as long as a paragraph. */
function markOfLong(text: string): FurnitureMark | null {
  if (isCookieNotice(text)) return 'cookies'
  if (isSpeech(text)) return null
  if (isIcon(text) || isFootLine(text)) return 'navigation'
  return isSiteSpeech(text) ? 'subscribe' : null
}

const LONGEST_NOTICE = 900

/** What a page says of its cookies can be as long as a paragraph. */
function isCookieNotice(text: string): boolean {
  return (
    text.length <= LONGEST_NOTICE &&
    /cookie|куки/iu.test(text) &&
    PHRASES.get('cookies')?.(plainLine(text)) === true
  )
}

const LONGEST_QUOTED_NAME = 60

/** A line in quotation marks is what somebody says, however it opens. */
function isSpeech(text: string): boolean {
  return /^["„“«]/u.test(text) && text.length > LONGEST_QUOTED_NAME
}

const BUTTON_PHRASES = [
  ...allWords('share'),
  ...allWords('comments'),
  ...allWords('counters'),
].filter((phrase) => !phrase.includes('…'))
const BUTTONS = new Set(BUTTON_PHRASES)
const LONG_BUTTON = new RegExp(
  wholeWords(BUTTON_PHRASES.filter((phrase) => /^\p{L}+\s[\p{L}\s]+$/u.test(phrase))),
  'gu',
)

/** Whether a line is a row of buttons and numbers: “Share: Facebook | X 12”. */
function isButtonRow(plain: string): boolean {
  const words = plain
    .replaceAll(LONG_BUTTON, ' share ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  return words.length > 0 && words.length <= 12 && words.every((word) => BUTTONS.has(word))
}

/** Whether a line leads from the front page to where one is: “Home » World » …”. */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s+[»›>/|•→]\s+|\s{2,}/u).map((part) => plainLine(part))
  const isSection = (part: string) =>
    (['navigation', 'categories', 'listings'] as const).some((mark) => PHRASES.get(mark)?.(part))
  return parts.length >= 2 && (isSection(parts[0] ?? '') || parts.filter(isSection).length >= 2)
}

/** The rule under which a line of the mark goes. */
export const RULE_OF_MARK: Readonly<Record<FurnitureMark, RemovalRule>> = {
  share: 'share-block',
  comments: 'comment-block',
  subscribe: 'subscribe-block',
  cookies: 'cookie-notice',
  advert: 'advert',
  related: 'related-stories',
  listings: 'sidebar',
  navigation: 'navigation',
  copyright: 'copyright',
  categories: 'navigation',
  counters: 'counter',
}

/** A line in small letters, without the numbers, signs and pictures around its words. */
function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[^\p{L}.:]+$/u, '')
    .replace(/(?<!:)[.]+$/u, '')
    .replace(/\s+(?=:)/u, '')
    .trim()
}

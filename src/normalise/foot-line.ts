import { isHeadline, wordCount } from '#normalise/line-shape.ts'
import { anyOf, capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Whether a line is what a program prints around each text of a site: who put it up and when, how often
 * it was read, which one is next, whose the site is.
 * @example isFootLine('Next articleCouncil meets at noon') // true
 */
export function isFootLine(text: string): boolean {
  if (isOwnNotice(text)) return true
  if (text.length > LONGEST || /[.!?]["”»]?$/u.test(text)) return false
  return (
    [NEIGHBOUR, READ_OFTEN, PUT_UP, FILED, SIZE, COUNTED_TAGS, ALTERNATIVES, SITE].some((line) =>
      line.test(text),
    ) ||
    isDayWithComments(text) ||
    isFieldRow(text) ||
    isLabelledHeadline(text)
  )
}

const LONGEST = 240

/** No space stands behind it: the headline is a link of its own. */
const NEIGHBOUR = new RegExp(
  `^(?:${anyOf(allWords('neighbours').map(capitalised))})(?=["„“«]?\\p{Lu}\\p{L})`,
  'u',
)
/** Another story with its day, its hour and its readers: “The bridge22.01.31, 11:40 • 123 views”. */
const READ_OFTEN = new RegExp(
  `\\d{1,2}\\.\\d{2}\\.\\d{2,4},?\\s\\d{1,2}:\\d{2}\\s?[•·|]\\s?\\d[\\d\\s]*(?:${wholeWords(allWords('counters'))})$`,
  'iu',
)
const STAMPED = wholeWords(
  [...allWords('stamped'), ...allWords('posted')].map((word) => capitalised(word)),
)
const ON = wholeWords(allWords('on'))
/** The day and the name of an account: “Posted on May 3, 2031 by admin”. */
const PUT_UP = new RegExp(
  `^${STAMPED}\\s(?:${ON}\\s)?[^.!?:]{4,24}\\d{4}\\s\\p{L}{2,8}\\s[a-z][\\w.-]*$`,
  'u',
)
/** The section and, behind a stroke, the tags. */
const FILED = new RegExp(`^${STAMPED}\\s${ON}\\s\\p{L}[^.!?|]{1,50}\\s\\|\\s\\p{L}`, 'u')
/** A button for larger or smaller letters. */
const SIZE = /^\P{L}*[AА][+–-]$/u

/** The address of a site and what it has: “example.org: News”. */
const SITE = new RegExp(
  `^(?:www\\.)?(?:[a-z\\d-]+\\.)+[a-z]{2,6}\\s?[:|–—-]\\s?${anyOf([...allWords('categories'), ...allWords('listings')])}$`,
  'iu',
)
/** Tags with how many stories each has: “Example Vera (81) Sample Petro (7)”. */
const COUNTED_TAGS = /^(?:\p{Lu}[^().!?:]{2,40}\s\(\d{1,5}\),?\s?){2,}$/u
/** What buttons and pictures say to those who do not see them: “home button zoom button”. */
const ALTERNATIVES = /^(?:[a-z]+\s(?:button|icon|logo|img|social img)\s?){2,}$/iu

const COMMENT = wholeWords(
  allWords('comments')
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => capitalised(phrase.replace('…', ''))),
)
const DAY_WITH_COMMENTS = new RegExp(
  `^[^.!?:]{0,40}(?:${wholeWords(allWords('months').map(capitalised))})[.,]?\\s[^.!?:]{0,12}\\d{4}\\s[^.!?:]{0,60}${COMMENT}$`,
  'u',
)

/** The day, the section and the invitation to comment: “May 3, 2031 Bridges Leave a comment”. */
function isDayWithComments(text: string): boolean {
  return wordCount(text) <= MOST_WORDS_WITH_DAY && DAY_WITH_COMMENTS.test(text)
}

const MOST_WORDS_WITH_DAY = 14

const FEWEST_FIELDS = 3
const FIELD = /^\p{Lu}[\p{L}\s]{2,20}:\s?\S{1,20}(?:\s\S{1,15})?$/u

/** Fields with their values, between strokes: “Views: 97 | Added: admin | Rating: 0.0/0 |”. */
function isFieldRow(text: string): boolean {
  const fields = text.split('|').flatMap((field) => field.trim() || [])
  return fields.length >= FEWEST_FIELDS && fields.every((field) => FIELD.test(field))
}

const RELATED = new RegExp(
  `^(?:${anyOf(
    allWords('related')
      .filter((phrase) => /^\p{Script=Cyrillic}+\s[\p{Script=Cyrillic}\s]+$/u.test(phrase))
      .map((phrase) => capitalised(phrase)),
  )})\\s(?=["„“«]?\\p{Lu})(?<story>.+)$`,
  'u',
)
const FEWEST_WORDS = 4

/** A headline behind the words that lead to it, with no sign between: “Read also The bridge is open”. */
function isLabelledHeadline(text: string): boolean {
  const story = RELATED.exec(text)?.groups?.['story'] ?? ''
  return wordCount(story) >= FEWEST_WORDS && isHeadline(text)
}

const LONGEST_NOTICE = 900
const FEWEST_NAMED = 3

/** What an outlet says of its channels: its name in capitals again and again, and its address. */
function isOwnNotice(text: string): boolean {
  if (text.length > LONGEST_NOTICE || !/www\.\S+;/u.test(text)) return false
  const name = /^\p{Lu}{4,}(?=\s)/u.exec(text)?.[0]
  return (
    name !== undefined && text.split(new RegExp(`(?<!\\p{L})${name}\\s`, 'u')).length > FEWEST_NAMED
  )
}

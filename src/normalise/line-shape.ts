import { anyOf, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/** Whether a line reads as running text: a full sentence of some length. */
export function isProse(text: string): boolean {
  if (text.length > 220) return /[.!?…,;:–—]/u.test(text)
  if (text.length < 45) return false
  return (endsSentence(text) && wordCount(text) >= 7) || holdsSentence(text)
}

const FULL_SENTENCE = /(?<sentence>\S.{50,}?\p{Ll}{3,}["”»)]?[.!?]["“”»'’)]?)\s+["„“«(]?\p{Lu}/u

/** Whether a line goes on after a whole sentence, as a paragraph does that was cut off. */
function holdsSentence(text: string): boolean {
  return text.length > 110 && FULL_SENTENCE.test(text)
}

/** Whether a line holds a whole sentence and the start of another, as no headline does. */
export function holdsTwoSentences(text: string): boolean {
  return /\p{Ll}{3,}["”»)]?[.!?]["“”»'’)]?\s+["„“«(]?\p{Lu}\p{L}*\s+[\p{L}\p{N}]/u.test(text)
}

/** Whether a line could be a headline: some words, no full stop at the end. */
export function isHeadline(text: string): boolean {
  const words = wordCount(text)
  return words >= 3 && words <= 32 && text.length <= 220 && !endsWithStop(text)
}

/** What happened in a minute of a match, told without a stop: “45' - Half-time”. */
const MINUTE = /^\d{1,3}(?:\+\d)?\s?['’′][\s.:–—-]+\S/u

/** Whether a line tells a minute of a match. */
export function isMinute(text: string): boolean {
  return MINUTE.test(text)
}

/** What a story offers, in capitals: “(VIDEO)”, “(+PHOTOS”. */
const OFFERED = /\p{L}["”»]?[.!?]?\s\(\+?\s?\p{Lu}{4,}[^)]*\)?$/u

/** The same in small letters behind a colon or a dash: “…: video”. */
const OFFERED_BEHIND = new RegExp(`\\p{L}["”»]?\\s?[:–—-]\\s${anyOf(allWords('videos'))}$`, 'u')

/** Whether a headline says at its end that its story has pictures or a video. */
export function offersMore(text: string): boolean {
  return OFFERED.test(text) || OFFERED_BEHIND.test(text)
}

/** Whether a line is but a word or two, as the name of a section is. */
export function isLabel(text: string): boolean {
  return !isMinute(text) && wordCount(text) <= 3 && text.length <= 40 && !endsWithStop(text)
}

/** Behind a sentence a page can point to what it shows with it: “… on the bank. (see video)”. */
const NOTE_BEHIND_STOP = /[\p{Ll}\d]{3}[.!?]["”»]?\s\(\p{L}[^()]{3,40}\)$/u

/** An agency can sign a text behind a dash at its end: “… on the bank. — Example”. */
const AGENCY_BEHIND_STOP = /\p{Ll}{3}[.!?]["”»]?\s[—–]\s?\p{Lu}[\p{L}-]+(?:[\s.]\p{L}[\p{L}-]+)?$/u

/** Whether a line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  if (NOTE_BEHIND_STOP.test(text) || AGENCY_BEHIND_STOP.test(text)) return true
  return /[.!?…;:](?:["“”»'’)\]]|\s)*$/u.test(text) || /\/[^/]{2,40}[/)]?$/u.test(text)
}

/** Whether a line ends in the stop, the question or the dots of a whole sentence. */
export function isWhole(text: string): boolean {
  return /[.!?…]["“”»'’)\]]*$/u.test(text)
}

/** Whether a line breaks off in dots, two of which are a page's own mark of a teaser. */
export function endsInDots(text: string): boolean {
  return /(?:\.\.|…)[\])]?$/u.test(text)
}

/** The stop of an initial ends nothing, nor does that of a year: “in 2031 г.”. */
function endsWithStop(text: string): boolean {
  if (NOTE_BEHIND_STOP.test(text) || AGENCY_BEHIND_STOP.test(text)) return true
  if (text.length <= LONGEST_WITH_YEAR && /\d{4}\s?\p{Ll}{1,2}\.$/u.test(text)) return false
  return /(?<!(?:^|[\s.])\p{Lu})[.;](?:["“”»'’)\]]|\s)*$/u.test(text)
}

const LONGEST_WITH_YEAR = 90

const SHORTEST_CUT = 80

/** Whether a line breaks off: in dots, or after many words without any sign. */
export function isCutOff(text: string): boolean {
  if (endsInDots(text)) return wordCount(text) >= 6
  return text.length > SHORTEST_CUT && /[\p{L}\p{N},]$/u.test(text)
}

/** Whether a line opens with the bullet or the dash of an item of a list. */
export function opensWithBullet(text: string): boolean {
  return /^[-*•–—]\s/u.test(text)
}

/** How many words a line has. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

const DATE_WORDS = new RegExp(
  wholeWords([...allWords('months'), ...allWords('weekdays'), ...allWords('dateline')]),
  'giu',
)
const AGO = new RegExp(wholeWords(allWords('ago')), 'iu')
const MONTHS = new RegExp(wholeWords(allWords('months')), 'iu')

/** Whether a line is a date, a time or both, with nothing else but the words around them. */
export function isDateLine(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text)) return false
  const left = text
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/t(?=\d\d:)/g, ' ')
    .replaceAll(/(?<=\d)(?:st|nd|rd|th)\b/g, ' ')
    .replaceAll(/(?<=\d)(?=[ap]m\b)/g, ' ')
    .replaceAll(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')
    .replaceAll(DATE_WORDS, ' ')
  return (left.match(/\p{L}+/gu) ?? []).length <= 0 && hasDateOrTime(text)
}

function hasDateOrTime(text: string): boolean {
  return (
    /\b\d{1,2}[:.]\d{2}(?:\b|[ap]m\b)/i.test(text) ||
    /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/.test(text) ||
    /\b\d{4}[-/.]\d{2}[-/.]\d{2}/.test(text) ||
    (MONTHS.test(text) && /\d/.test(text)) ||
    (/\d/.test(text) && AGO.test(text))
  )
}

const LONGEST_AGO = 8

/** Whether a short line says how long ago something was, beside counters and the like. */
export function saysAgo(text: string): boolean {
  return /\d/.test(text) && wordCount(text) <= LONGEST_AGO && AGO.test(text)
}

/** Whether a line is but a day with its year, and an hour: the stamp of a story. */
export function isStamp(text: string): boolean {
  return (
    namesDay(text) && /\d{1,2}[:.]\d{2}(?![\d.])/u.test(text) && /(?<!\d)\d{4}(?!\d)/u.test(text)
  )
}

const STAMP = new RegExp(
  `(?:\\d{1,2}\\s+${MONTHS.source}\\s+\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}),?\\s+\\d{1,2}:\\d{2}`,
  'giu',
)

/** Whether a line strings other stories together, by their days and hours or by wide gaps. */
export function isTicker(text: string): boolean {
  if ((text.match(STAMP)?.length ?? 0) >= 2) return true
  if (isRowOfStories(text)) return true
  const parts = text.split(/\s{2,}/u)
  const headlines = parts.filter((part) => isHeadline(part) && /^["„“«\p{Lu}\p{N}]/u.test(part))
  return headlines.length >= FEWEST_HEADLINES && headlines.length > parts.length * 0.6
}

const FEWEST_WORDS_OF_STORY = 4

/** Whether strokes part other stories: with their hours before them, or three and more without. */
function isRowOfStories(text: string): boolean {
  const parts = text.split(/\s+[|¦•]\s+/u)
  const timed = parts.filter((part) => /(?:^|:\s)\d{1,2}:\d{2}\s+["„“«]?\p{Lu}/u.test(part))
  const stories = parts.filter(
    (part) => isHeadline(part) && wordCount(part) >= FEWEST_WORDS_OF_STORY,
  )
  return (
    timed.length >= 2 || (stories.length >= FEWEST_HEADLINES && stories.length === parts.length)
  )
}

const FEWEST_HEADLINES = 3

/** Whether a line of the date kind names a day, not only an hour. */
export function namesDay(text: string): boolean {
  return isDateLine(text) && (MONTHS.test(text) || /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/.test(text))
}

import { isCreditLine } from '#normalise/head-lines.ts'
import { holdsTwoSentences } from '#normalise/line-shape.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * What an aggregator leaves right behind a text: the word for its rest, the name or the address of
 * the page that it was taken from, a date without a space before it. Null where there is nothing.
 * @example gluedTail('The bridge opened on Monday.Evening Post') // 'Evening Post'
 */
export function gluedTail(text: string): string | null {
  for (const pattern of [
    MORE,
    ADDRESS,
    LINK,
    DAY,
    SIGNED,
    POSTED,
    BEHIND_STROKES,
    BEHIND_THREE_STROKES,
  ]) {
    const tail = pattern.exec(text)?.[0]
    if (tail !== undefined && text.length - tail.length >= SHORTEST_REST) return tail
  }
  const agency = AGENCY.exec(text)?.[0]
  if (agency !== undefined && holdsTwoSentences(text.slice(0, -agency.length))) return agency
  const credit = IN_BRACKETS.exec(text)?.[0]
  if (credit !== undefined && isCreditLine(credit.trim())) return credit
  const name = NAME.exec(text)?.[0]
  const isRest = name !== undefined && text.length - name.length >= SHORTEST_SENTENCE
  return isRest ? name : null
}

const SHORTEST_REST = 25
const SHORTEST_SENTENCE = 45

const REST = wholeWords(allWords('more'))
/** Behind dots or a bracket, in brackets, before an arrow, or glued to a stop: “… Read more”. */
const MORE = new RegExp(
  [
    `(?<=…|\\.{3}|[\\])])\\s*(?:${REST})[.\\s»›→>]*$`,
    `\\s*[([]\\s*(?:${REST})\\s*(?:…|\\.{2,3})?\\s*[)\\]]$`,
    `(?<=[.!?»”")])\\s*(?:${REST})\\s*[»›→>]+$`,
    `(?<=\\p{L}[.!?»”"])(?:${REST})$`,
  ].join('|'),
  'iu',
)
/** With an arrow behind it, or glued to the stop. */
const ADDRESS =
  /(?:\s(?:https?:\/\/)?(?:[\w-]+\.)+\p{L}{2,6}\s*[»›→>]+|(?<=\p{L}{2}[.!?»”"])(?:[\p{L}\d-]+\.)+(?:com|net|org|info|ru|ua|bg|eu|su|рф|укр|бг))$/iu
/** A whole address behind the last sentence: that of a post, or of the source. */
const LINK = /(?<=[.!?…]["”»)]?)\s+https?:\/\/\S+$/u
const DAY = /(?<=\p{L}["”»?!]?)\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u
const PERSON = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,2}`
/** Persons behind a dash and the last sentence, unless it ends a quotation, which they then say. */
const SIGNED = new RegExp(
  `(?<=\\p{Ll}{2}[.!?]\\s?)\\s[–—-]{1,2}\\s?${PERSON}(?:(?:,\\s|\\s(?:${wholeWords(allWords('joins'))})\\s)${PERSON})*$`,
  'u',
)
/** Whose post it is, and when it was put up: “… — Vera Example (@vera) January 22, 2031”. */
const POSTED = /\s[—–-]\s?[^—–]{2,50}\s?\(@\w+\)(?:\s[^.!?]{4,30})?$/u
/** The pages or agencies that a text was taken from, behind strokes. */
const BEHIND_STROKES =
  /(?<=[.!?»”"])\s(?:\/\/|\|)\s?\p{Lu}[\p{L}\d.-]+(?:,?\s\p{Lu}[\p{L}\d.-]+){0,2}$/u
/** Three strokes and an agency, with its day: “… at the bridge. ///Example, 3 May 2031”. */
const BEHIND_THREE_STROKES =
  /(?<=[.!?»”")])\s?\/{3}\s?\p{L}[\p{L}\d.-]*(?:\s\p{Lu}[\p{L}\d.-]+){0,2}(?:,\s[^.!?,]{4,25}\d{4}(?:\s\p{Ll}\.)?)?$/u
/** The letters of an agency behind a dash; a caption has but one sentence before them. */
const AGENCY = /(?<=\p{Ll}["”»]?[.!?]["”»]?)\s[–—-]\s?\p{Lu}{3,}$/u
/** What could name those who worked on the text. */
const IN_BRACKETS = /(?<=[.!?»”"])\s*\([^()]{10,200}\)\.?$/u
/** Capitals glued to a stop, up to the end of the line, which has no stop. */
const NAME = /(?<=\p{Ll}{2}[.!?»”"])\p{Lu}[\p{L}\p{N}’'-]+(?:\s\p{Lu}[\p{L}\p{N}’'-]*){0,2}$/u

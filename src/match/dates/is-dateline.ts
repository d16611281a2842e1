import { comparable } from '#match/comparable.ts'
import type { DateMention } from '#match/dates/date-reading.ts'

const FARTHEST = 70
/** The hour behind the day: “City, 16 May 2024, 21:40 – Agency.” */
const HOUR = /^,?\s+\d{1,2}[:.]\d\d(?!\d)/u

/** Whether a date stands in what opens a report: “City, 21 January (Agency) –”, “CITY. 21 January.” */
export function isDateline(raw: string, { start, end, words }: DateMention, from: number): boolean {
  if (start - from > FARTHEST) return false
  const text = comparable(raw)
  const before = text.slice(from, start)
  const behind = text.slice(end).replace(HOUR, '')
  if (!/^\p{Lu}/u.test(before.trim() || 'X')) return false
  if (opensBracket(before)) return /^\s*\)\s*(?:[:\p{Lu}-]|[-–—])/u.test(behind)
  const isOpened = /^[\p{L}\s.,/&[\]-]{0,60}[,.:/(]?\s*$/u.test(before)
  const isCityAndDay =
    /^\p{Lu}[\p{L} -]{1,30}[,.] *$/u.test(before) &&
    /^\. +\p{Lu}/u.test(`${words.endsWith('.') ? '.' : ''}${behind}`)
  return (isOpened && (isClosed(behind) || /^:\s+\p{Lu}/u.test(behind))) || isCityAndDay
}

/** “CITY (Agency - 21 January) …”: the bracket of the agency holds the date too. */
function opensBracket(before: string): boolean {
  return /^\p{Lu}[\p{L}\d .,/-]{1,40}\([^()]{1,50}$/u.test(before)
}

const AGENCY_AND_DASH =
  /^[^\p{L}\d]{0,3}(?:\p{L}{1,5}\.)?\s*(?:[(/][^)/]{2,40}[)/]|\p{Lu}[\p{L}. -]{1,30})?\s*[.,]?\s*[-–—]+\s/u
const AGENCY = /^[.,]?\s*(?:[(/][^)/]{2,40}[)/]|\p{Lu}{3,}[\p{Lu}. -]*[.:])/u
/** “City, Nov 1, ABC The mayor …”: nothing but its capitals parts an agency from the report. */
const AGENCY_ALONE = /^,\s\p{Lu}{3,6}\s+\p{Lu}\p{Ll}/u

function isClosed(behind: string): boolean {
  return [AGENCY_AND_DASH, AGENCY, AGENCY_ALONE].some((agency) => agency.test(behind))
}

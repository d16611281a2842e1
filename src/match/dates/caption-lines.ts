import { comparable } from '#match/comparable.ts'
import type { PageLine } from '#match/findings.ts'
import { findPhrases, hasPhrase } from '#match/phrases.ts'
import type { DateWords } from '#match/words/language-words.ts'

/** The lines of a page that say what a picture shows: “A (left) and B, 21 January. Photo: C”. */
export function captionLines(page: readonly PageLine[], words: DateWords): ReadonlySet<number> {
  const lines = page.map(({ line, text }) => ({ line, text: comparable(text).trim() }))
  const captions = lines.filter(
    ({ text }) => showsPlaces(text, words) || endsWithCredit(text, words),
  )
  return new Set(captions.map(({ line }) => line))
}

/** Whether a line says nothing but who took a picture: “Photo: C”. */
export function isCredit(line: string, { credits }: DateWords): boolean {
  const text = comparable(line).trim()
  const [credit] = findPhrases(text, credits)
  return (
    text.length <= LONGEST_CREDIT &&
    credit?.start === 0 &&
    /^\s*[:©(/]/u.test(text.slice(credit.end))
  )
}

/** Who is on which side of the picture. */
function showsPlaces(text: string, { inPicture }: DateWords): boolean {
  return findPhrases(text, inPicture).some(({ start, end }) => {
    const [before, behind] = [text.slice(0, start).trimEnd(), text.slice(end).trimStart()]
    return /[(,]$/.test(before) && /^[),]/.test(behind)
  })
}

const LONGEST_CREDIT = 70
const AGENCY_AND_NAME = /\p{Lu}{3,}\/\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]*){0,3}$/u

function endsWithCredit(text: string, { credits }: DateWords): boolean {
  const tail = text.slice(-LONGEST_CREDIT).replace(/^.*[.!?]["”]?\s+(?=\p{Lu})/u, '')
  if (AGENCY_AND_NAME.test(tail)) return true
  return tail.length < text.length && /[):]|\/|\svia\s/u.test(tail) && hasPhrase(tail, credits)
}

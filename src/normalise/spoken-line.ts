import { isHeadline, isProse } from '#normalise/line-shape.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/**
 * Whether somebody’s words, with who said them behind a dash, stand below two or more headlines: a text
 * goes on so below other stories, and no teaser is written so.
 */
export function isSpokenBelow(below: readonly DraftLine[]): boolean {
  const at = below.findIndex(({ text }) => isProse(text))
  const headlines = below.slice(0, Math.max(at, 0))
  const isList = headlines.length >= FEWEST && headlines.every(({ text }) => isHeadline(text))
  return isList && SPOKEN.test(below[at]?.text ?? '')
}

const FEWEST = 2
/** No name stands behind the verb: it stands further above, in the text. */
const SPOKEN = /^["„“«][^"„“”«»]{20,}["”»],?\s[–—-]\s\p{Ll}[^.!?]*\.$/u

/**
 * Whether a whole sentence below two or more headlines names two of those whom the text above names, and
 * tells nothing of the headline right above it: it is of the text, however few its other words.
 */
export function namesOwnBelow(below: readonly DraftLine[], text: readonly DraftLine[]): boolean {
  const at = below.findIndex((line) => isProse(line.text))
  const headlines = below.slice(0, Math.max(at, 0))
  const sentence = below[at]?.text ?? ''
  if (headlines.length < FEWEST || !/\.$/u.test(sentence)) return false
  if (headlines.some((line) => !isHeadline(line.text) || isProse(line.text))) return false
  const told = textStems(headlines.map((line) => line.text).join(' '))
  if (sharedStems(textStems(sentence), told) > MOST_TOLD) return false
  const said = namesOf(text.map((line) => line.text).join(' '))
  return [...namesOf(sentence)].filter((name) => said.has(name)).length >= FEWEST_NAMES
}

const FEWEST_NAMES = 3
const MOST_TOLD = 0.1
const LENGTH_OF_STEM = 4

/** The stems of words that start with a capital. */
function namesOf(text: string): ReadonlySet<string> {
  const names = text.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []
  return new Set(names.map((name) => name.slice(0, LENGTH_OF_STEM).toLowerCase()))
}

/** Whether an interview goes on below: with a question and its answer, as others stand above. */
export function isAskedBelow(lines: readonly DraftLine[], start: number): boolean {
  const isAsked = (at: number) =>
    /\?["”»]?$/u.test(lines[at]?.text ?? '') && isProse(lines[at + 1]?.text ?? '')
  return isAsked(start) && [...lines.keys()].some((at) => at < start && isAsked(at))
}

import { furnitureMark } from '#normalise/furniture-mark.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'

/**
 * The index of a headline of two words, for where nothing longer could be one: the only such line
 * above a text that speaks of the same; -1 where there is none.
 */
export function shortTitle(above: readonly DraftLine[], body: ReadonlySet<string>): number {
  const short = above.filter(
    ({ text }) =>
      SHORT.test(text) &&
      furnitureMark(text) === null &&
      sharedStems(textStems(text), body) >= LEAST_SHARED_IF_SHORT,
  )
  return short.length === 1 ? above.findIndex((line) => line === short[0]) : -1
}

/** A name has two capitals, and the name of a section hardly two words. */
const SHORT = /^["„“«]?\p{Lu}[\p{L}-]+\s(?:\p{Ll}[\p{L}-]{3,}|\p{Lu}[\p{Lu}-]{3,})["”»]?[!?]?$/u

const LEAST_SHARED_IF_SHORT = 0.5

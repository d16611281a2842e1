import { isHeadline, isProse } from '#normalise/line-shape.ts'
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

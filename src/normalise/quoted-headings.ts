import { isParagraph } from '#normalise/furniture-mark.ts'
import { wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/**
 * The indexes of headings that are somebody's words in capitals and quotation marks, each right above
 * a paragraph; none where a page has only one, which can be another story's.
 */
export function quotedHeadings(lines: readonly DraftLine[]): ReadonlySet<number> {
  const found = [...lines.keys()].filter(
    (index) => isQuotedCapitals(lines[index]?.text ?? '') && isLongBelow(lines[index + 1]),
  )
  return new Set(found.length >= FEWEST ? found : [])
}

const FEWEST = 2
const FEWEST_WORDS = 3
/** A teaser below the headline of another story is shorter. */
const SHORTEST_PARAGRAPH = 120

function isQuotedCapitals(text: string): boolean {
  return /^["„“«](?=.*\p{Lu}{2})\P{Ll}+["”“»]$/u.test(text) && wordCount(text) >= FEWEST_WORDS
}

function isLongBelow(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  return text.length >= SHORTEST_PARAGRAPH && isParagraph(text)
}

import { furnitureMark, headsComments, isParagraph } from '#normalise/furniture-mark.ts'
import { isPersonName } from '#normalise/head-lines.ts'
import { isLabel } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

/**
 * The indexes of names that head paragraphs, one expert after the other, and of what each of them
 * says; none where a page has only one such name, which is then its author's.
 */
export function expertLines(lines: readonly DraftLine[]): ReadonlySet<number> {
  const known = headings(lines, WITH_OFFICE)
  if (known.length >= FEWEST_WITH_OFFICE) return withTexts(lines, known)
  const named = headings(lines, null)
  return withTexts(lines, named.length >= FEWEST_NAMES ? named : [])
}

const FEWEST_WITH_OFFICE = 2
/** Names alone stand above what readers write too, which is shorter. */
const FEWEST_NAMES = 3
const SHORTEST_OPINION = 120

const PERSON = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,2}`
/** “Vera Example (historian)”, “Vera Example, professor of history in Oldfield”. */
const WITH_OFFICE = new RegExp(
  `^${PERSON}(?:\\s\\(\\p{Ll}[^()]{2,80}\\)|,\\s\\p{Ll}[^.!?:]{2,100}):?$`,
  'u',
)

function headings(lines: readonly DraftLine[], shape: RegExp | null): readonly number[] {
  const comments = lines.findIndex(({ text }) => headsComments(text))
  const end = comments === -1 ? lines.length : comments
  return [...lines.keys()].filter((index) => {
    const [text, below] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? '']
    if (index >= end || !isParagraph(below)) return false
    return shape?.test(text) ?? (isPersonName(text) && below.length >= SHORTEST_OPINION)
  })
}

function withTexts(lines: readonly DraftLine[], heads: readonly number[]): ReadonlySet<number> {
  const labelled = heads.filter((head) => isTopic(lines[head - 1]?.text ?? ''))
  const own = new Set([...heads, ...(labelled.length > 1 ? labelled.map((head) => head - 1) : [])])
  for (const head of heads) {
    for (let at = head + 1; isParagraph(lines[at]?.text ?? ''); at += 1) own.add(at)
  }
  return own
}

/** The country of each expert, or the question, above the name. */
function isTopic(text: string): boolean {
  return isLabel(text) && /^\p{Lu}[^\d]*$/u.test(text) && furnitureMark(text) === null
}

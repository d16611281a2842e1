import type { PlacedLine } from '#normalise/html/placed-line.ts'
import { isProse } from '#normalise/line-shape.ts'

/**
 * The numbers of the lines that stand where most of the found text does: in boxes of the same tags
 * and classes. Running text belongs to the text wherever it stands there, the rest only amid it:
 * adverts part a text into several boxes, and links or brevity make its paragraphs look like lists.
 * Sub-headings may have boxes of their own.
 */
export function linesInSameBoxes(
  lines: readonly PlacedLine[],
  found: ReadonlySet<number>,
): ReadonlySet<number> {
  const usual = usualBoxes(lines.filter(({ line, text }) => found.has(line) && isProse(text)))
  const own = lines.filter(({ isLink }) => !isLink)
  const alike = own.filter(({ box }) => usual.has(box))
  const prose = alike.filter(({ text }) => isProse(text))
  const tags = new Set([...PARTS, ...prose.map(({ tag }) => tag)])
  const [first = Infinity, last = 0] = [prose[0]?.line, prose.at(-1)?.line]
  const starts = new Set(prose.map(({ line }) => line))
  const amid = own.filter(({ line, tag, box }) => {
    if (line < first || line > last) return false
    return usual.has(box) ? tags.has(tag) : /^h[23]$/.test(tag) && starts.has(line + 1)
  })
  return new Set([...found, ...starts, ...amid.map(({ line }) => line)])
}

const PARTS = ['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6']

const LEAST_SHARE = 0.1

function usualBoxes(prose: readonly PlacedLine[]): ReadonlySet<string> {
  const letters = new Map<string, number>()
  for (const { box, text } of prose) letters.set(box, (letters.get(box) ?? 0) + text.length)
  const all = prose.reduce((sum, { text }) => sum + text.length, 0)
  return new Set([...letters].filter(([, own]) => own >= all * LEAST_SHARE).map(([box]) => box))
}

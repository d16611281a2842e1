import { Readability } from '@mozilla/readability'
import type { HtmlLine, HtmlPage } from '#markdown/html-lines.ts'
import { dropForeignBoxes, linesInForeignBoxes } from '#normalise/html/foreign-boxes.ts'
import { placedLine } from '#normalise/html/placed-line.ts'
import { linesInSameBoxes } from '#normalise/html/same-boxes.ts'
import { isProse } from '#normalise/line-shape.ts'

const MARK = 'data-page-line'

/**
 * The numbers of the lines that are the page's main content. Readability finds it; where it finds
 * next to nothing, the block that holds most of the running text does. What it lost of the text is
 * then added, and what names itself as something else is left out.
 */
export function mainLines(page: HtmlPage): ReadonlySet<number> {
  dropForeignBoxes(page.document)
  const lines = page.lines.filter(({ block }) => page.document.contains(block))
  const placed = lines.map(placedLine)
  const found = foundLines(page, lines)
  const foreign = linesInForeignBoxes(placed, found)
  const main = linesInSameBoxes(placed, found)
  return new Set([...main].filter((line) => !foreign.has(line)))
}

function foundLines(page: HtmlPage, lines: readonly HtmlLine[]): ReadonlySet<number> {
  const fallback = densestBlock(lines)
  const found = readable(page)
  const [foundLetters, mostLetters] = [found, fallback].map((set) => proseLetters(page.lines, set))
  return (foundLetters ?? 0) < (mostLetters ?? 0) * 0.4 ? fallback : found
}

/** Readability takes the document to pieces: it comes last. */
function readable({ document, lines }: HtmlPage): ReadonlySet<number> {
  for (const { line, nodes } of lines) {
    for (const node of nodes) {
      if (node.data.trim() === '') continue
      const span = document.createElement('span')
      span.setAttribute(MARK, String(line))
      node.replaceWith(span)
      span.append(node)
    }
  }
  const article = parse(document)
  const numbers = article?.matchAll(new RegExp(`${MARK}="(\\d+)"`, 'g')) ?? []
  return new Set([...numbers].map(([, number]) => Number(number)))
}

function parse(document: Document): string | null {
  try {
    return new Readability(document, { keepClasses: false }).parse()?.content ?? null
  } catch {
    return null
  }
}

function densestBlock(lines: readonly HtmlLine[]): ReadonlySet<number> {
  const scores = new Map<Element, number>()
  for (const { text, block } of lines) {
    if (!isProse(text)) continue
    let share = text.length
    let around: Element | null = block
    for (let depth = 0; depth < 4 && around !== null; depth += 1) {
      scores.set(around, (scores.get(around) ?? 0) + share)
      around = around.parentElement
      share *= 0.9
    }
  }
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (best === undefined) return new Set()
  const inside = lines.filter(({ block }) => best[0].contains(block))
  return new Set(inside.map(({ line }) => line))
}

function proseLetters(lines: readonly HtmlLine[], main: ReadonlySet<number>): number {
  return lines.reduce(
    (sum, { line, text }) => sum + (main.has(line) && isProse(text) ? text.length : 0),
    0,
  )
}

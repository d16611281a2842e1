import { Readability } from '@mozilla/readability'
import type { HtmlLine, HtmlPage } from '#markdown/html-lines.ts'
import { isProse } from '#normalise/line-shape.ts'

const MARK = 'data-page-line'

/**
 * The numbers of the lines that are the page's main content. Readability decides; where it finds
 * next to nothing, the block that holds most of the running text does.
 */
export function mainLines(page: HtmlPage): ReadonlySet<number> {
  dropComments(page.document)
  const fallback = densestBlock(page.lines.filter(({ block }) => page.document.contains(block)))
  const found = readable(page)
  const [foundLetters, mostLetters] = [found, fallback].map((set) => proseLetters(page.lines, set))
  return (foundLetters ?? 0) < (mostLetters ?? 0) * 0.4 ? fallback : found
}

const COMMENTS =
  /(?:^|[\s_-])(?:comments?|commentlist|comment-?list|comments-?area|respond|disqus|livefyre|fb-comments)(?:$|[\s_-])/i

/** Readers' comments can be longer than the text, and are taken for it. */
function dropComments(document: Document): void {
  const all = document.body.querySelectorAll('[id], [class]')
  for (const element of all) {
    const name = `${element.id} ${element.getAttribute('class') ?? ''}`
    if (!COMMENTS.test(name) || /^(?:body|main|article)$/i.test(element.localName)) continue
    if (element.querySelector('h1, article') === null) element.remove()
  }
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

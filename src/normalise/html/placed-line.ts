import type { HtmlLine } from '#markdown/html-lines.ts'
import { endsSentence, isProse } from '#normalise/line-shape.ts'

/** A line of the page with where it stands there. */
export interface PlacedLine {
  readonly line: number
  readonly text: string
  /** The tag of its block. */
  readonly tag: string
  /** The elements around it, the innermost first. */
  readonly around: readonly Element[]
  /** The tags and classes of the boxes around it, which boxes of one kind share. */
  readonly box: string
  readonly isLink: boolean
}

/** Finds out where a line stands, for as long as the page is in one piece. */
export function placedLine({ line, text, block, nodes }: HtmlLine): PlacedLine {
  const around = elementsAround(block)
  const boxes = around.slice(around.findIndex(({ localName }) => !PARTS_OF_TEXT.has(localName)))
  return {
    line,
    text,
    tag: block.localName,
    around,
    box: boxes.map(kindOfBox).join(' '),
    isLink: isLinked(text, nodes),
  }
}

/** Whether a line is nearly all links, as no sentence of a text is. */
export function isLinked(text: string, nodes: HtmlLine['nodes']): boolean {
  const linked = nodes.filter((node) => (node.parentElement?.closest('a') ?? null) !== null)
  const letters = linked.reduce((sum, node) => sum + node.data.trim().length, 0)
  return letters >= text.length * (endsSentence(text) ? 0.95 : 0.6) && !isParagraph(text)
}

/** Pages leave anchors open, and whole paragraphs then stand in one. */
function isParagraph(text: string): boolean {
  return isProse(text) && /[.!?]["”»’)]*$/u.test(text)
}

const PARTS_OF_TEXT: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tbody tr td th'.split(' '),
)

function elementsAround(block: Element): readonly Element[] {
  const around: Element[] = []
  for (let element: Element | null = block; element !== null; element = element.parentElement) {
    around.push(element)
  }
  return around
}

/** Boxes are often numbered: “part-1”, “part-2”. */
function kindOfBox(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').trim().replaceAll(/\d+/g, '0')
  return `${element.localName}.${classes}`
}

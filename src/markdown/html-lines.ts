import { parseHTML } from 'linkedom'
import { rehype } from 'rehype'
import { withoutControls } from '#domain/control-characters.ts'

/** One line of a page as a browser would set it. */
export interface HtmlLine {
  /** Counted from 1. */
  readonly line: number
  readonly text: string
  /** The text nodes it is made of. */
  readonly nodes: readonly Text[]
  /** The innermost block around it. */
  readonly block: Element
}

/** A parsed page and its visible lines. */
export interface HtmlPage {
  readonly document: Document
  readonly lines: readonly HtmlLine[]
}

/** Parses a page and divides its visible text into lines, as its blocks and line breaks do. */
export function htmlLines(html: string): HtmlPage {
  const document = parseDocument(html)
  const walk: Walk = { lines: [], run: [], block: document.body }
  walkChildren(document.body, walk)
  flush(walk)
  return { document, lines: walk.lines }
}

/**
 * The parser is fast but takes misplaced tags as they come. Where they leave it without a plain
 * head and body, the page is first put in order as browsers do it.
 */
function parseDocument(html: string): Document {
  const { document } = parseHTML(html)
  return isInOrder(document) ? document : parseHTML(String(rehype().processSync(html))).document
}

function isInOrder(document: Document): boolean {
  const [root, ...others] = document.children
  const parts = [...(root?.children ?? [])].map(({ localName }) => localName)
  return others.length === 0 && root?.localName === 'html' && parts.join(' ') === 'head body'
}

interface Walk {
  readonly lines: HtmlLine[]
  run: Text[]
  block: Element
}

const INVISIBLE: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object head select textarea canvas audio video math'.split(
    ' ',
  ),
)
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul button label option'.split(
    ' ',
  ),
)

const TEXT_NODE = 3
const ELEMENT_NODE = 1

function walkChildren(parent: Element, walk: Walk): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === TEXT_NODE) walk.run.push(node as Text)
    else if (node.nodeType === ELEMENT_NODE) walkElement(node as Element, walk)
  }
}

function walkElement(element: Element, walk: Walk): void {
  const name = element.localName.toLowerCase()
  if (INVISIBLE.has(name) || isHidden(element)) return
  if (name === 'br') {
    flush(walk)
    return
  }
  if (!BLOCKS.has(name)) {
    walkChildren(element, walk)
    return
  }
  flush(walk)
  const outer = walk.block
  walk.block = element
  walkChildren(element, walk)
  flush(walk)
  walk.block = outer
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  )
}

function flush(walk: Walk): void {
  const nodes = walk.run
  walk.run = []
  const text = withoutControls(nodes.map((node) => node.data).join(''))
    .toWellFormed()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
  if (text === '') return
  walk.lines.push({ line: walk.lines.length + 1, text, nodes, block: walk.block })
}

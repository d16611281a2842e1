import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'

/** Parses a page as a browser would. */
export function parseHtml(html: string): Root {
  return rehype().parse(html)
}

/** The elements for which `test` holds, in document order. */
export function elements(tree: Nodes, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

/** The elements of one name. */
export function named(tree: Nodes, ...names: readonly string[]): readonly Element[] {
  return elements(tree, ({ tagName }) => names.includes(tagName))
}

/** An attribute as text; null where there is none. Names are hast’s: `hrefLang`, `className`. */
export function attribute(element: Element | undefined, name: string): string | null {
  const value = element?.properties[name]
  if (value === undefined || value === null || value === false) return null
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** What a reader reads: the text without scripts and styles, white space folded. */
export function readableText(tree: Nodes): string {
  const parts: string[] = []
  visit(tree, (node) => {
    if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return SKIP
    if (node.type === 'element' && BLOCKS.has(node.tagName)) parts.push(' ')
    if (node.type === 'text') parts.push(node.value)
    return undefined
  })
  return foldSpace(parts.join(''))
}

/** Folds every run of white space into one space. */
export function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

const BLOCKS = new Set(
  'p div section article header footer main nav aside li ul ol dl dt dd h1 h2 h3 h4 h5 h6 table tr td th caption blockquote figure figcaption br hr summary details'.split(
    ' ',
  ),
)

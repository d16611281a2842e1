import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** A rehype plugin that moves all headings by as much as brings the highest to a level. */
export function rehypeTopHeading(topLevel: number) {
  return (tree: Root): void => {
    const headings = headingsIn(tree)
    const highest = Math.min(...headings.map(levelOf))
    for (const heading of headings) {
      heading.tagName = `h${Math.min(6, levelOf(heading) - highest + topLevel)}`
    }
  }
}

function headingsIn(tree: Root): readonly Element[] {
  const headings: Element[] = []
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) headings.push(node)
  })
  return headings
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1))
}

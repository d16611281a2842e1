import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Puts a prefix before every id of a text and before the links to them, so that two texts fit on a page. */
export function prefixIds(tree: Root, prefix: string): void {
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') properties['id'] = prefix + properties['id']
    const { href, ariaDescribedBy } = properties
    if (typeof href === 'string' && href.startsWith('#')) {
      properties['href'] = `#${prefix}${href.slice(1)}`
    }
    if (Array.isArray(ariaDescribedBy)) {
      properties['ariaDescribedBy'] = ariaDescribedBy.map((id) => `${prefix}${id}`)
    }
  })
}

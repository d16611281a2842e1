import type { Root, RootContent } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { markQuotes, type QuoteMark } from '#markdown/mark-quotes.ts'
import { markdownTree, type RenderOptions } from '#markdown/markdown-tree.ts'

/** One block of a text with the passages that begin in it. */
export interface MarkedBlock {
  readonly html: string
  /** The ids of the marks, in the order of the text. */
  readonly markIds: readonly string[]
}

/**
 * Renders Markdown block by block, with the passages of quotations marked, so that a page can put
 * notes beside each block without touching the text.
 */
export function renderMarkedBlocks(
  markdown: string,
  marks: readonly QuoteMark[],
  options: RenderOptions = {},
): readonly MarkedBlock[] {
  const tree = markdownTree(markdown, options)
  markQuotes(tree, marks)
  return tree.children.flatMap((block) =>
    block.type === 'element'
      ? { html: rehype().stringify(rootOf(block)), markIds: markIdsIn(block, marks) }
      : [],
  )
}

function rootOf(block: RootContent): Root {
  return { type: 'root', children: [block] }
}

function markIdsIn(block: RootContent, marks: readonly QuoteMark[]): readonly string[] {
  const known = new Set(marks.map(({ id }) => id))
  const ids: string[] = []
  visit(rootOf(block), 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && known.has(id)) ids.push(id)
  })
  return ids
}

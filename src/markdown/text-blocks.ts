import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { markdownProcessor } from '#markdown/markdown-processor.ts'

/** The plain text of one block of a Markdown text, as a reader sees it. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'code' | 'cell'
  readonly text: string
  /** The line of the Markdown text on which the block starts, counted from 1. */
  readonly line: number
}

/**
 * The plain text of a Markdown text: one block for each paragraph (also in lists and quotations),
 * heading, table cell and code block. Raw HTML and images are left out, as they are on the site.
 */
export function textBlocks(markdown: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  visit(withBreaksAsText(markdownProcessor.parse(markdown)), (node) => {
    const kind = kindOf(node)
    if (kind === null) return undefined
    const text = toString(node, { includeImageAlt: false, includeHtml: false })
    if (text.trim() !== '') blocks.push({ kind, text, line: node.position?.start.line ?? 1 })
    return SKIP
  })
  return blocks
}

function withBreaksAsText(tree: Root): Root {
  visit(tree, 'break', (_node, index, parent) => {
    if (parent && index !== undefined) parent.children[index] = { type: 'text', value: '\n' }
  })
  return tree
}

function kindOf({ type }: Nodes): TextBlock['kind'] | null {
  if (type === 'paragraph' || type === 'heading' || type === 'code') return type
  return type === 'tableCell' ? 'cell' : null
}

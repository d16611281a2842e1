import { rehype } from 'rehype'
import { markdownTree, type RenderOptions } from '#markdown/markdown-tree.ts'

/** Renders Markdown as HTML that is safe to insert. */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
  return rehype().stringify(markdownTree(markdown, options))
}

import type { Root } from 'hast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { markdownProcessor } from '#markdown/markdown-processor.ts'
import { prefixIds } from '#markdown/prefix-ids.ts'
import { rehypeTopHeading } from '#markdown/rehype-top-heading.ts'
import { sanitiseSchema } from '#markdown/sanitise-schema.ts'

/** How a text fits into the page around it. */
export interface RenderOptions {
  /** The level of the text's highest headings, below those of the page; 2 unless said. */
  readonly topHeadingLevel?: number
  /** The heading of the footnotes, in the language of the text. */
  readonly footnoteLabel?: string
  /** What every id begins with, where a page has more than one text. */
  readonly idPrefix?: string
}

/**
 * The safe HTML tree of a Markdown text: no raw HTML, no images, no script.
 * The text itself is evidence and stays as it is; nothing re-typesets it.
 */
export function markdownTree(markdown: string, options: RenderOptions = {}): Root {
  const { topHeadingLevel = 2, footnoteLabel = '*', idPrefix } = options
  const tree = markdownProcessor()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel,
      footnoteLabelProperties: { className: ['visually-hidden'] },
      footnoteBackLabel: backLabel,
    })
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeTopHeading, topHeadingLevel)
    .runSync(markdownProcessor.parse(markdown))
  if (idPrefix !== undefined) prefixIds(tree, idPrefix)
  return tree
}

/** The name of a link from a footnote back to the text, in no language. */
function backLabel(reference: number, again: number): string {
  return again > 1 ? `↩ ${reference + 1}-${again}` : `↩ ${reference + 1}`
}

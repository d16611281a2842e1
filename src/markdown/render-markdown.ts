import { rehype } from 'rehype'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { markdownProcessor } from '#markdown/markdown-processor.ts'
import { rehypeTopHeading } from '#markdown/rehype-top-heading.ts'
import { sanitiseSchema } from '#markdown/sanitise-schema.ts'

/** How a text fits into the page around it. */
export interface RenderOptions {
  /** The level of the text's highest headings, below those of the page; 2 unless said. */
  readonly topHeadingLevel?: number
  /** The heading of the footnotes, in the language of the text. */
  readonly footnoteLabel?: string
}

/**
 * Renders Markdown as HTML that is safe to insert: no raw HTML, no images, no script.
 * The text itself is evidence and stays as it is; nothing re-typesets it.
 */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): string {
  const { topHeadingLevel = 2, footnoteLabel = '*' } = options
  const tree = markdownProcessor()
    .use(remarkRehype, { clobberPrefix: '', footnoteLabel, footnoteBackLabel: backLabel })
    .use(rehypeSanitize, sanitiseSchema)
    .use(rehypeTopHeading, topHeadingLevel)
    .runSync(markdownProcessor.parse(markdown))
  return rehype().stringify(tree)
}

/** The name of a link from a footnote back to the text, in no language. */
function backLabel(reference: number, again: number): string {
  return again > 1 ? `↩ ${reference + 1}-${again}` : `↩ ${reference + 1}`
}

import type { Root, RootContent } from 'hast'
import rehypeRemark from 'rehype-remark'
import rehypeSanitize from 'rehype-sanitize'
import { rehype } from 'rehype'
import { markdownProcessor } from '#markdown/markdown-processor.ts'
import { sanitiseSchema } from '#markdown/sanitise-schema.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import type { DraftLine } from '#normalise/page-draft.ts'

const processor = rehype().use(rehypeSanitize, sanitiseSchema).use(rehypeRemark).freeze()

/** The body as Markdown. Words that mean nothing in Markdown stand in it exactly as in the page. */
export function bodyMarkdown(lines: readonly DraftLine[]): string {
  if (lines.every(isPlain)) return lines.map(plainMarkdown).join('\n\n')
  const tree = processor.runSync({ type: 'root', children: blocks(lines) } satisfies Root)
  return markdownProcessor.stringify(tree).trim()
}

const SIGNS = /[\\`*_[\]<>&|~#]|^\s*(?:[-+]|\d+[.)])\s|https?:|www\.|@|:\w+:|^\s*[=-]+\s*$|\s{2,}/u

function isPlain({ text, kind }: DraftLine): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  if (!SIGNS.test(text)) return true
  const [block, ...others] = textBlocks(text)
  return others.length === 0 && block?.kind === 'paragraph' && block.text === text
}

function plainMarkdown({ text, kind, depth }: DraftLine): string {
  return kind === 'heading' ? `${'#'.repeat(headingDepth(depth))} ${text}` : text
}

function headingDepth(depth: number): number {
  return Math.min(Math.max(depth, 2), 4)
}

function blocks(lines: readonly DraftLine[]): RootContent[] {
  const content: RootContent[] = []
  for (const line of lines) {
    const group = GROUPS[line.kind]
    const last = content.at(-1)
    const child = element(line)
    if (group !== undefined && last?.type === 'element' && last.tagName === group) {
      last.children.push(child)
    } else {
      content.push(
        group === undefined
          ? child
          : { type: 'element', tagName: group, properties: {}, children: [child] },
      )
    }
  }
  return content
}

const GROUPS: Readonly<Partial<Record<DraftLine['kind'], string>>> = {
  item: 'ul',
  quote: 'blockquote',
}

function element({ text, kind, depth }: DraftLine) {
  const tagName =
    kind === 'heading' ? `h${String(headingDepth(depth))}` : kind === 'item' ? 'li' : 'p'
  return {
    type: 'element' as const,
    tagName,
    properties: {},
    children: [{ type: 'text' as const, value: text }],
  }
}

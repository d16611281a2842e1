import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Message } from '#domain/message.ts'
import { shortened } from '#domain/shortened.ts'
import type { ContentBody } from '#loader/parse-content-file.ts'
import { markdownProcessor } from '#markdown/markdown-processor.ts'
import type { Rule } from '#validate/rule.ts'

/** What the site leaves out of a text when it shows it is not left out in silence. */
export const droppedMarkup: Rule = ({ folder }) =>
  [...folder.files].flatMap(([file, { body }]) => (body === null ? [] : droppedFrom(file, body)))

function droppedFrom(file: string, { markdown, line }: ContentBody): readonly Message[] {
  const messages: Message[] = []
  visit(markdownProcessor.parse(markdown), (node) => {
    const words = wordsFor(node)
    const { start, end } = node.position ?? {}
    if (words === null || !start || !end) return
    const source = markdown.slice(start.offset, end.offset)
    messages.push({
      rule: 'dropped-markup',
      level: 'warning',
      file,
      line: start.line + line - 1,
      column: start.column,
      reason: `“${shortened(source)}” ${words.what}, and the site leaves it out.`,
      hint: words.hint,
    })
  })
  return messages
}

interface Words {
  readonly what: string
  readonly hint: string
}

const HTML: Words = {
  what: 'is HTML',
  hint: 'Write the text as Markdown; a sign < that belongs to the text is written \\<.',
}
const IMAGE: Words = { what: 'is an image', hint: 'Remove it, or tell in words what it shows.' }
const LINK: Words = {
  what: 'leads to no page',
  hint: 'Link to an address that starts with https://, or write the words alone.',
}

function wordsFor(node: Nodes): Words | null {
  if (node.type === 'html') return /^<!--.*-->$/s.test(node.value) ? null : HTML
  if (node.type === 'image' || node.type === 'imageReference') return IMAGE
  const isLink = node.type === 'link' || node.type === 'definition'
  return isLink && !isFollowed(node.url) ? LINK : null
}

/** As the sanitiser sees it: relative addresses, and those of its protocols. */
function isFollowed(url: string): boolean {
  const protocol = /^([^/?#:]*):/.exec(url)?.[1]
  return protocol === undefined || /^(?:https?|mailto)$/i.test(protocol)
}

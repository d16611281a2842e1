import { htmlLines, type HtmlLine } from '#markdown/html-lines.ts'
import { furnitureMark, RULE_OF_MARK } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import { htmlMetadata } from '#normalise/html/html-metadata.ts'
import { mainLines } from '#normalise/html/main-lines.ts'
import { isLinked } from '#normalise/html/placed-line.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import type { DraftLine, LineKind, Removed, RemovalRule } from '#normalise/page-draft.ts'
import type { PageParts } from '#normalise/read-page.ts'
import { repeatsTitle } from '#normalise/same-line.ts'

/** Reads a page of HTML: its lines, which of them are the main content, and its metadata. */
export function readHtmlPage(html: string): PageParts {
  const page = htmlLines(html)
  const metadata = htmlMetadata(page.document)
  const lines = page.lines.map(draftLine)
  const title = titleLine(page.lines, metadata.titles)
  const main = mainLines(page)
  const kept = lines.filter(({ line }) => main.has(line) && line !== title?.line)
  return {
    format: 'html',
    page: page.lines.map(({ line, text }) => ({ line, text })),
    metadata,
    draft: {
      lines: kept,
      removed: lines.flatMap((line) => outside(line, { main, title: title?.line ?? null })),
      title: title?.text ?? withoutOutlet(metadata.titles[0] ?? null, metadata.outlet),
      standfirst: null,
      byline: title === null ? [] : bylineBelow(lines, title.line),
      flags: [],
      titleHints: metadata.titles,
      isHtml: true,
    },
  }
}

/** The headline as the page shows it: a heading that its metadata name, or its only first one. */
function titleLine(lines: readonly HtmlLine[], hints: readonly string[]): HtmlLine | null {
  const heads = lines.filter(({ block }) => /^h[12]$/i.test(block.localName))
  const hinted = heads.find(({ text }) =>
    hints.some((hint) => repeatsTitle(hint, text) || repeatsTitle(text, hint)),
  )
  const tops = heads.filter(({ block }) => block.localName.toLowerCase() === 'h1')
  return hinted ?? (tops.length === 1 ? (tops[0] ?? null) : null)
}

const NEAR = 8

/** The authors that the lines right below the headline name. */
function bylineBelow(lines: readonly DraftLine[], title: number): readonly string[] {
  const near = lines.filter(({ line }) => line > title && line <= title + NEAR)
  return [...new Set(near.flatMap(({ text }) => bylineNames(text)))]
}

function withoutOutlet(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title
  const [head = title, ...rest] = title.split(/\s+[|–—-]\s+(?=[^|–—]*$)/u)
  const tail = rest.join(' ').toLowerCase()
  return tail !== '' && (tail.includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(tail))
    ? head
    : title
}

interface Inside {
  readonly main: ReadonlySet<number>
  readonly title: number | null
}

function outside({ line, text }: DraftLine, { main, title }: Inside): readonly Removed[] {
  if (line === title) return [{ line, text, rule: 'title', isPart: false }]
  return main.has(line) ? [] : [{ line, text, rule: outsideRule(text), isPart: false }]
}

function outsideRule(text: string): RemovalRule {
  const mark = furnitureMark(text)
  if (mark !== null) return RULE_OF_MARK[mark]
  if (isMetaLine(text)) return 'printed-date'
  if (bylineNames(text).length > 0) return 'byline'
  return isPictureCredit(text) ? 'picture-credit' : 'outside-article'
}

function draftLine({ line, text, block, nodes }: HtmlLine): DraftLine {
  const kind = kindOf(block)
  const depth = kind === 'heading' ? Number(block.localName.slice(1)) : 0
  const isLink = isLinked(text, nodes)
  return { line, text, kind, depth, isLink, isCaption: block.closest('figcaption') !== null }
}

function kindOf(block: Element): LineKind {
  const name = block.localName.toLowerCase()
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (block.closest('blockquote') !== null) return 'quote'
  if (block.closest('td, th') !== null) return 'cell'
  return block.closest('li') === null ? 'paragraph' : 'item'
}

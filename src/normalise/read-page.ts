import type { PageLine } from '#match/findings.ts'
import { readHtmlPage } from '#normalise/html/read-html-page.ts'
import type { PageMetadata } from '#normalise/normalised-page.ts'
import type { PageDraft } from '#normalise/page-draft.ts'
import { textDraftLines, textLines } from '#normalise/read-text-page.ts'

/** A page before cleaning. */
export interface PageParts {
  readonly format: 'text' | 'html'
  /** Every line, empty ones too. */
  readonly page: readonly PageLine[]
  readonly draft: PageDraft
  readonly metadata: PageMetadata
}

/** Reads a page as HTML where it holds tags, otherwise as text. */
export function readPage(text: string): PageParts {
  return isHtml(text) ? readHtmlPage(text) : readTextPage(text)
}

function readTextPage(text: string): PageParts {
  const page = textLines(text)
  const draft = { ...EMPTY_DRAFT, lines: textDraftLines(page) }
  return { format: 'text', page, draft, metadata: NO_METADATA }
}

const EMPTY_DRAFT: PageDraft = {
  lines: [],
  removed: [],
  title: null,
  standfirst: null,
  byline: [],
  flags: [],
  titleHints: [],
  isHtml: false,
}

const NO_METADATA: PageMetadata = { titles: [], dates: [], outlet: null, url: null, authors: [] }

/** Told by its tags: one alone can stand in a text about HTML. */
function isHtml(text: string): boolean {
  const head = text.slice(0, 2000)
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      head,
    )
  )
    return true
  if (/^\s*<(?:p|div|article|section|main|h[1-6]|ul|table)(?:\s[^>]*)?>/i.test(head)) return true
  const closing = text.match(
    /<\/(?:html|head|body|p|div|article|section|span|a|h[1-6]|li|ul|td)\s*>/gi,
  )
  return (closing?.length ?? 0) >= 3
}

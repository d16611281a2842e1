import type { CleanedPage } from '#match/findings.ts'

/** What stands on a page, from the top. */
export type PastedPage = Partial<CleanedPage> & {
  readonly top?: string
  readonly paragraphs: readonly string[]
}

/** A cleaned page with a line at its top, its headline and its paragraphs, where it has them. */
export function pastedPage(
  lang: string,
  { top, paragraphs, title = null, ...parts }: PastedPage,
): CleanedPage {
  const head = [top, title].filter((line) => typeof line === 'string' && line !== '')
  const lines = [...head, ...paragraphs].map((text, at) => ({ line: at + 1, text: String(text) }))
  return {
    lang,
    title,
    standfirst: null,
    body: lines.slice(head.length),
    page: lines,
    metadataDates: [],
    ...parts,
  }
}

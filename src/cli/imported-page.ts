import { createHash } from 'node:crypto'
import type { Archive } from '#domain/archive.ts'
import type { ArticleFindings, ArticleReading } from '#match/findings.ts'
import { findCopies, type ImportedText } from '#match/archive/find-copies.ts'
import { placeContacts } from '#match/grouping/place-contacts.ts'
import { readArticle } from '#match/read-article.ts'
import type { LanguageDetector } from '#normalise/language-detector.ts'
import { normalisePage } from '#normalise/normalise-page.ts'
import type { NormalisedPage } from '#normalise/normalised-page.ts'

type ArticlePage = Extract<NormalisedPage, { readonly outcome: 'article' }>

/** An input file, with as much as is understood of it. */
type InputPage<Findings> =
  | {
      readonly kind: 'article'
      readonly page: ArticlePage
      readonly findings: Findings
      readonly sha256: string
    }
  | { readonly kind: 'refused'; readonly page: NormalisedPage | null; readonly reason: string }
  | {
      readonly kind: 'already'
      readonly file: string | null
      readonly page: ArticlePage | null
      readonly findings: Findings | null
    }

/** An input file, read and understood by itself. */
export type ReadPage = InputPage<ArticleReading>

/** An input file, also compared with the archive and with the others of the same import. */
export type ImportedPage = InputPage<ArticleFindings>

/** What every file of one import is read with. */
export interface ImportContext {
  readonly archive: Archive
  readonly detectLanguage: LanguageDetector
  /** The language, where the editor names it. */
  readonly lang: string | null
}

/** Reads one captured page and finds out what it reports. */
export function readImportedPage(bytes: Uint8Array, context: ImportContext): ReadPage {
  if (isArticle(bytes)) return { kind: 'already', file: null, page: null, findings: null }
  const { archive, detectLanguage, lang } = context
  const page = normalisePage(bytes, { detectLanguage, lang })
  if (page.outcome !== 'article') return { kind: 'refused', page, reason: page.reason }
  const findings = readArticle(cleanedPage(page), archive)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = archive.articles.find(({ original }) => original?.sha256 === sha256)
  return known
    ? { kind: 'already', file: known.file, page, findings }
    : { kind: 'article', page, findings, sha256 }
}

/** Finds the events that the pages of one import may report, each by all that the others tell. */
export function placePages(pages: readonly ReadPage[], archive: Archive): readonly ImportedPage[] {
  const sought = pages.map(
    (page) => (page.kind === 'refused' ? null : page.findings?.sought) ?? null,
  )
  const events = placeContacts(sought, archive)
  const copies = findCopies(pages.map(textOf))
  return pages.map((page, index): ImportedPage => {
    if (page.kind === 'refused') return page
    const own = { events: events[index] ?? [], copies: copies[index] ?? [] }
    if (page.kind === 'article') return { ...page, findings: { ...page.findings, ...own } }
    return { ...page, findings: page.findings && { ...page.findings, ...own } }
  })
}

function textOf({ page }: ReadPage): ImportedText | null {
  if (page?.outcome !== 'article') return null
  return { lang: page.lang, title: page.title, paragraphs: page.body.map(({ text }) => text) }
}

/** Whether the file is an article of a content folder already. */
function isArticle(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 4000))
  return (
    /^---\r?\n/.test(head) && /^title:/m.test(head) && /^(?:original|published|lang):/m.test(head)
  )
}

function cleanedPage(page: ArticlePage) {
  return {
    lang: page.lang,
    title: page.title,
    standfirst: page.standfirst,
    body: page.body,
    page: page.page,
    metadataDates: page.metadata.dates,
  }
}

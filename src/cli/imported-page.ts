import { createHash } from 'node:crypto'
import type { Archive } from '#domain/archive.ts'
import type { DraftedEvent } from '#match/archive/drafted-event.ts'
import type { ArticleFindings } from '#match/findings.ts'
import { readArticle } from '#match/read-article.ts'
import type { LanguageDetector } from '#normalise/language-detector.ts'
import { normalisePage } from '#normalise/normalise-page.ts'
import type { NormalisedPage } from '#normalise/normalised-page.ts'

type ArticlePage = Extract<NormalisedPage, { readonly outcome: 'article' }>

/** An input file, read and understood. */
export type ImportedPage =
  | {
      readonly kind: 'article'
      readonly page: ArticlePage
      readonly findings: ArticleFindings
      readonly sha256: string
    }
  | { readonly kind: 'refused'; readonly page: NormalisedPage | null; readonly reason: string }
  | {
      readonly kind: 'already'
      readonly file: string | null
      readonly page: ArticlePage | null
      readonly findings: ArticleFindings | null
    }

/** What every file of one call is read with. */
export interface ImportContext {
  readonly archive: Archive
  /** The new events of the files before. */
  readonly drafted: readonly DraftedEvent[]
  readonly detectLanguage: LanguageDetector
  /** The language, where the editor names it. */
  readonly lang: string | null
}

/** Reads one captured page and finds out what it reports. */
export function importPage(bytes: Uint8Array, context: ImportContext): ImportedPage {
  if (isArticle(bytes)) return { kind: 'already', file: null, page: null, findings: null }
  const { archive, drafted, detectLanguage, lang } = context
  const page = normalisePage(bytes, { detectLanguage, lang })
  if (page.outcome !== 'article') return { kind: 'refused', page, reason: page.reason }
  const findings = readArticle(cleanedPage(page), archive, drafted)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = archive.articles.find(({ original }) => original?.sha256 === sha256)
  return known
    ? { kind: 'already', file: known.file, page, findings }
    : { kind: 'article', page, findings, sha256 }
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

import type { Flag, PageLine } from '#match/findings.ts'
import type { EncodingBasis } from '#normalise/decode-page.ts'
import type { LanguageDetector } from '#normalise/language-detector.ts'
import type { Removed } from '#normalise/page-draft.ts'

/** What normalising needs to be given. */
export interface NormaliseOptions {
  readonly detectLanguage: LanguageDetector
  /** The language, where the editor names it; otherwise it is detected. */
  readonly lang?: string | null
}

/** What a page's own metadata say; null where they say nothing. */
export interface PageMetadata {
  readonly titles: readonly string[]
  /** Strongest first. */
  readonly dates: readonly { readonly source: string; readonly value: string }[]
  readonly outlet: string | null
  readonly url: string | null
  readonly authors: readonly string[]
}

/** What every page that can be read says, article or not. */
interface ReadPage {
  readonly encoding: string
  readonly encodingBasis: EncodingBasis
  readonly format: 'text' | 'html'
  readonly lang: string | null
  readonly title: string | null
  readonly standfirst: string | null
  readonly byline: readonly string[]
  /** The body's paragraphs and headings, with the line of the page each stood on. */
  readonly body: readonly PageLine[]
  readonly markdown: string
  /** Every line of the page, empty ones too, counted from 1. */
  readonly page: readonly PageLine[]
  readonly removed: readonly Removed[]
  readonly flags: readonly Flag[]
  readonly metadata: PageMetadata
}

/** A page as it was understood: an article to draft, or why there is none. */
export type NormalisedPage =
  | ({ readonly outcome: 'article'; readonly lang: string } & ReadPage)
  | ({
      readonly outcome: 'not-an-article' | 'unsupported-language' | 'ask'
      /** One sentence for the editor. */
      readonly reason: string
    } & ReadPage)
  | { readonly outcome: 'unreadable'; readonly reason: string }

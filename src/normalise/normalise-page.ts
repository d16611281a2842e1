import { bodyMarkdown } from '#normalise/body-markdown.ts'
import { cleanPage } from '#normalise/clean-page.ts'
import { containerOf } from '#normalise/container-of.ts'
import { decodePage, type DecodedPage } from '#normalise/decode-page.ts'
import { detectLanguage, type LanguageFinding } from '#normalise/detect-language.ts'
import { holdsArticle } from '#normalise/holds-article.ts'
import type { NormalisedPage, NormaliseOptions } from '#normalise/normalised-page.ts'
import type { PageDraft } from '#normalise/page-draft.ts'
import { nestedTooDeep, tooLong } from '#normalise/page-limits.ts'
import { readPage, type PageParts } from '#normalise/read-page.ts'
import { severalArticles } from '#normalise/several-articles.ts'
import { textFlags } from '#normalise/text-flags.ts'

/** Reads a captured page: text or HTML, in any encoding, to the article that it holds. */
export function normalisePage(bytes: Uint8Array, options: NormaliseOptions): NormalisedPage {
  if (bytes.length >= LARGEST) return { outcome: 'unreadable', reason: TOO_LARGE }
  const decoded = decodePage(bytes)
  if (!decoded.ok) return { outcome: 'unreadable', reason: PROBLEMS[decoded.problem] }
  const container = containerOf(decoded.text)
  if (container !== null) return { outcome: 'unreadable', reason: CONTAINERS[container] }
  const depth = nestedTooDeep(decoded.text)
  if (depth !== null) return { outcome: 'unreadable', reason: depth }
  const parts = readPage(decoded.text)
  const length = tooLong(parts.page)
  if (length !== null) return { outcome: 'unreadable', reason: length }
  const draft = cleanPage(parts.draft)
  const found: LanguageFinding = options.lang
    ? { kind: 'supported', lang: options.lang }
    : detectLanguage(proseOf(draft), options.detectLanguage)
  return judge({ decoded, parts, draft, found })
}

const LARGEST = 20_000_000
const TOO_LARGE = 'The file is 20 MB or larger, which no article is. Cut the text out of it.'

const PROBLEMS = {
  empty: 'There is no text in it.',
  binary: 'It is not text. Save the page as text or HTML, or paste its text.',
  'unknown-encoding': 'Its encoding cannot be told. Save the text in UTF-8.',
} as const

const CONTAINERS = {
  rtf: 'It is a document in RTF. Save it as plain text, or paste its text.',
  mhtml: 'It is a web archive (MHTML). Save the page as “HTML only”, or paste its text.',
  feed: 'It is a feed of many articles. Save the page of the one that is meant, or paste its text.',
} as const

interface Found {
  readonly decoded: Extract<DecodedPage, { ok: true }>
  readonly parts: PageParts
  readonly draft: PageDraft
  readonly found: LanguageFinding
}

function judge({ decoded, parts, draft, found }: Found): NormalisedPage {
  const read = {
    encoding: decoded.encoding,
    encodingBasis: decoded.basis,
    format: parts.format,
    lang: found.lang,
    title: draft.title ?? parts.metadata.titles[0] ?? null,
    standfirst: draft.standfirst,
    byline: draft.byline.length > 0 ? draft.byline : parts.metadata.authors,
    body: draft.lines.map(({ line, text }) => ({ line, text })),
    markdown: bodyMarkdown(draft.lines),
    page: parts.page,
    removed: draft.removed,
    flags: [
      ...encodingFlags(decoded),
      ...draft.flags,
      ...severalArticles(draft),
      ...textFlags(draft.lines),
    ],
    metadata: parts.metadata,
  }
  if (found.kind === 'unsure' && found.reason === 'too-short') {
    // Much page and next to no text: a list of links, a form, an error.
    const isWholePage = parts.format === 'html' || parts.page.length > MANY_LINES
    return proseOf(parts.draft).length >= ENOUGH || isWholePage
      ? { ...read, outcome: 'not-an-article', reason: NO_ARTICLE }
      : { ...read, outcome: 'ask', reason: TOO_SHORT }
  }
  if (found.kind === 'unsupported' && proseOf(parts.draft).length >= ENOUGH) {
    // The rules know nothing of the language: its text stays as the page has it.
    const body = parts.draft.lines.map(({ line, text }) => ({ line, text }))
    const markdown = bodyMarkdown(parts.draft.lines)
    return {
      ...read,
      body,
      markdown,
      removed: parts.draft.removed,
      outcome: 'unsupported-language',
      reason: unsupported(found.lang),
    }
  }
  if (!holdsArticle(draft, parts.draft.lines)) {
    return { ...read, outcome: 'not-an-article', reason: NO_ARTICLE }
  }
  if (found.kind === 'unsupported') {
    return { ...read, outcome: 'unsupported-language', reason: unsupported(found.lang) }
  }
  if (found.kind === 'unsure') return { ...read, outcome: 'ask', reason: UNSURE }
  return { ...read, outcome: 'article', lang: found.lang }
}

const ENOUGH = 200
const MANY_LINES = 15

const TOO_SHORT = 'There is too little text to tell its language. Paste the whole article.'
const UNSURE = 'The language cannot be told for sure. Paste more of the text.'
const NO_ARTICLE =
  'It holds no article: no running text is left without its lists, forms and buttons.'

function unsupported(lang: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang
  return `It is in ${name} (${lang}). Articles in Bulgarian, Ukrainian, Russian and English can be imported.`
}

function proseOf({ title, lines }: PageDraft): string {
  return [title ?? '', ...lines.map(({ text }) => text)].join('\n')
}

function encodingFlags({ encoding, mislabelled }: Found['decoded']) {
  if (mislabelled === null) return []
  return [
    {
      rule: 'mislabelled-encoding',
      line: null,
      message: `The page says it is in ${mislabelled}, but its bytes are ${encoding}.`,
    },
  ]
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { articleSchema } from '#domain/schema/article-schema.ts'
import { parseFrontMatter } from '#markdown/front-matter.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import { loadLanguageDetector, type LanguageDetector } from '#normalise/language-detector.ts'
import { normalisePage } from '#normalise/normalise-page.ts'
import { removalsOf } from '../../src/cli/removal-reason.ts'

const ARTICLES = ['bg', 'uk'].flatMap((lang) =>
  readdirSync(join('content/articles', lang)).map((file) => join('content/articles', lang, file)),
)

describe('the import of each committed original', { timeout: 30_000 }, () => {
  let detectLanguage: LanguageDetector
  beforeAll(async () => {
    detectLanguage = await loadLanguageDetector()
  })

  it.each(ARTICLES)('gives %s', (file) => {
    const article = readArticleFile(file)
    const bytes = readFileSync(join('content/originals', article.data.original!.file))
    const page = normalisePage(bytes, { detectLanguage })
    if (page.outcome !== 'article') throw new Error(page.reason)

    expect(blocksOf(page.markdown)).toEqual(blocksOf(article.body))
    expect(page.lang).toBe(article.data.lang)
    expect(page.title).toBe(article.data.title)
    expect(page.standfirst).toBe(article.data.standfirst)
    expect(page.byline).toEqual(article.data.byline)
    expect(removalsOf(page.removed)).toEqual(article.data.original!.removed)
  })
})

function readArticleFile(file: string) {
  const parsed = parseFrontMatter(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(`${file} has no front matter.`)
  return { data: articleSchema.parse(parsed.data), body: parsed.body }
}

function blocksOf(markdown: string) {
  return textBlocks(markdown).map(({ kind, text }) => ({ kind, text }))
}

import { describe, expect, it } from 'vitest'
import { articleEntry } from '#artefacts/feeds/article-entry.ts'
import { article } from '#tests/builders/archive-source.ts'
import { plainTexts, publication } from '#tests/builders/publication.ts'

async function entryOf(fields: Readonly<Record<string, unknown>>) {
  const made = await publication({ articles: [article('bg/a', fields)] })
  return articleEntry(made, made.archive.articles[0]!, plainTexts)
}

describe('the text of an article', () => {
  it('is there in full where the rights allow it', async () => {
    expect((await entryOf({ rights: 'full' })).html).toContain('The whole of bg/a.')
  })

  it('is its opening where the rights allow an excerpt', async () => {
    const { html } = await entryOf({ rights: 'excerpt' })
    expect(html).toContain('Ада говори с Боян.')
    expect(html).not.toContain('The whole of')
  })

  it('is not there where the rights allow a link only', async () => {
    const { html, summary } = await entryOf({ rights: 'link', standfirst: 'Накратко.' })
    expect(html + summary).not.toMatch(/The whole of|Ада говори|Накратко/)
    expect(html).toContain('The text of this article may not be shown here.')
  })
})

describe('the author of an article', () => {
  it.each([
    [{ byline: ['Вяра'], outlet: 'herald' }, 'Вяра'],
    [{ outlet: 'herald', origin: ['wire'] }, 'herald'],
    [{ origin: ['wire'] }, 'After wire'],
    [{}, 'author and outlet not named'],
  ])('for %o is %s', async (fields, name) => {
    expect((await entryOf(fields)).authors).toEqual([name])
  })
})

it('an article without a headline is named by its opening', async () => {
  expect((await entryOf({ title: null })).title).toBe('Ада говори с Боян.')
})

it('an article that is named in our own words says their language, and that of its page', async () => {
  const entry = await entryOf({ title: null, rights: 'link', url: 'https://a.example/' })
  expect(entry).toMatchObject({ lang: 'en', pageLang: 'bg' })
  expect(await entryOf({})).toMatchObject({ lang: 'bg', pageLang: 'bg' })
})

it('a correction is told with the old and the new words', async () => {
  const { html, updated } = await entryOf({
    published: '2025-01-22',
    corrections: [{ date: '2025-02-03', before: '<90>', after: '95', why: { en: 'Misread' } }],
  })
  expect(html).toContain('<del>&lt;90&gt;</del>')
  expect(html).toContain('<ins>95</ins>')
  expect(updated).toBe('2025-02-03')
})

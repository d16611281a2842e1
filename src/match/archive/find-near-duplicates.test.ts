import { describe, expect, it } from 'vitest'
import { findNearDuplicates } from '#match/archive/find-near-duplicates.ts'
import { article } from '#tests/builders/archive-source.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'

const archive = matchingArchive({
  articles: [
    {
      ...article('en/a-call', { title: 'Lu and Dovgan speak by phone about the bridge' }),
      opening: 'The two leaders spoke on Tuesday about the bridge over the quiet river.',
    },
  ],
})

describe('near duplicates', () => {
  const text =
    'Lu and Dovgan speak by phone about the bridge. The two leaders spoke on Tuesday about the bridge over the quiet river.'

  function page(lang: string, body: string) {
    const line = { line: 1, text: body }
    return { lang, title: null, standfirst: null, body: [line], page: [line], metadataDates: [] }
  }

  it('are the articles whose headline and opening stand in the text', () => {
    expect(findNearDuplicates(page('en', text), archive).map(({ article: { id } }) => id)).toEqual([
      'en/a-call',
    ])
  })

  it.each([
    ['another language', 'bg', text],
    ['another text', 'en', 'The bridge over the river was closed, and nobody spoke of it.'],
  ])('are none for %s', (_case, lang, body) => {
    expect(findNearDuplicates(page(lang, body), archive)).toEqual([])
  })
})

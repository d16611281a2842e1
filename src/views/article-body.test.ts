import { expect, test } from 'vitest'
import type { Article } from '#domain/archive.ts'
import { shownBody } from '#views/article-body.ts'

const readBody = () => Promise.resolve('First.\n\nSecond.')

test('an article with full rights is shown whole', async () => {
  const blocks = await shownBody(article('full'), readBody)
  expect(blocks?.map(({ html }) => html)).toEqual(['<p>First.</p>', '<p>Second.</p>'])
})

test('an excerpt shows the opening only, as plain text', async () => {
  expect(await shownBody(article('excerpt'), readBody)).toEqual([
    { html: '<p>1. An *opening*</p>', markIds: [] },
  ])
})

test('an article with a link only shows nothing', async () => {
  expect(await shownBody(article('link'), readBody)).toBeNull()
})

function article(rights: Article['rights']): Article {
  return { rights, opening: '1. An *opening*', claims: [], mentions: [] } as unknown as Article
}

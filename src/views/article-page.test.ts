import { expect, test } from 'vitest'
import { articleDescription, articlePage, countRemovals } from '#views/article-page.ts'
import { article } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'

test.each([
  ['full', 'Накратко.'],
  ['link', null],
])('a standfirst is shown as far as the rights allow it: %s', (rights, standfirst) => {
  const fields = { rights, standfirst: 'Накратко.', url: 'https://a.example/' }
  const view = englishView({ articles: [article('bg/a', fields)] })
  const page = articlePage(view, view.archive.articles[0]!)
  expect(page.standfirst).toBe(standfirst)
  expect(articleDescription(view, page).includes('Накратко')).toBe(standfirst !== null)
})

test('lines left out for the same reason are counted together', () => {
  expect(
    countRemovals([
      { line: 1, reason: 'title' },
      { line: 2, reason: 'share-block' },
      { line: 3, reason: 'share-block' },
    ]),
  ).toEqual([
    { reason: 'title', count: 1 },
    { reason: 'share-block', count: 2 },
  ])
})

test('a capture without anything left out has no reasons', () => {
  expect(countRemovals([])).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { holdsArticle } from '#normalise/holds-article.ts'
import { isListOfDatedTeasers, isPagedList } from '#normalise/paged-list.ts'
import { readPage } from '#normalise/read-page.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const BRIEFS = [
  'Кметът Лу Минде прие в общината лодкарите от Хилмур.',
  'Петър Довган поздрави строителите на моста, съобщиха от неговата канцелария.',
  'Състоя се съвещание за лодките, които остават на другия бряг.',
]

function isArticle(...texts: readonly string[]): boolean {
  const { draft } = readPage(texts.join('\n'))
  return holdsArticle(draft, draft.lines)
}

describe('a list that is one page of many', () => {
  test.each([
    '« първа ‹ предишна … 74 75 76 77 … следваща › последна »',
    '« 1 2 … 3437 3438 3439 … 5120 »',
    '← Предыдущая 201 202 203 Следующая →',
    'Previous 1 … 1915 1916 1917 … 2204 Next',
    'Назад 41 42 43 Далі',
  ])('has a pager that leads deep into an archive: “%s”', (pager) => {
    expect(isPagedList([...BRIEFS, pager])).toBe(true)
    expect(isArticle(...BRIEFS, pager)).toBe(false)
  })

  test.each([
    ['the parts of an article', '1 2 3 Next'],
    ['the days of a month', '27 28 29 30 31'],
    ['years', '2029 2030 2031'],
    ['a score', '41:42 43'],
    ['a sentence', 'Автобусите 41, 42 и 43 вече не минават по стария мост над реката край селото'],
  ])('is no page with %s', (_what, line) => {
    expect(isPagedList([...BRIEFS, line])).toBe(false)
  })

  test('has no longer text', () => {
    expect(isPagedList([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, '41 42 43'])).toBe(false)
  })

  test('has texts that all break off, also on its first pages', () => {
    const cut = BRIEFS.map((text) => `${text} Още вчера той..`)
    expect(isPagedList([...cut, '1 2 3 »'])).toBe(true)
    expect(isPagedList([...cut, BRIEFS[1] ?? '', '1 2 3 »'])).toBe(false)
  })
})

test('headlines with a sentence and a day below each are no article', () => {
  const headlines = [
    'Mill burns in Hilmur',
    'The ferry at the old ford has stopped. And what now?',
    'Council meets at noon',
  ]
  const teasers = [
    'The fire at the river has been put out by the men of both villages.',
    'No boat crosses now.',
    'Lu Mingde wants it to speak of nothing but the mill at the river.',
  ]
  const day = (at: number) => `March ${String(7 - at)}, 2031 2:50 pm`
  const stories = headlines.flatMap((headline, at) => [headline, teasers[at] ?? '', day(at)])
  expect(isListOfDatedTeasers(['Petr Dovgan', ...stories, 'Load more'])).toBe(true)
  expect(isArticle('Petr Dovgan', ...stories, 'Load more')).toBe(false)
  expect(isListOfDatedTeasers(stories.slice(0, 6))).toBe(false)
  expect(isListOfDatedTeasers([...PARAGRAPHS, ...stories])).toBe(false)
})

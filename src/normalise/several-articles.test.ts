import { expect, it } from 'vitest'
import { severalArticles } from '#normalise/several-articles.ts'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS

it('points out where a second article starts', () => {
  const head = ['Училището на селото има нов покрив', '10:30 | 23 януари 2031']
  const flags = severalArticles(cleaned(FIRST, SECOND, ...head, THIRD, FOURTH))
  expect(flags).toMatchObject([{ rule: 'several-articles', line: 3 }])
})

it('says nothing of a heading without a date', () => {
  const page = cleaned(FIRST, SECOND, 'Какво чакат хората', THIRD, FOURTH)
  expect(severalArticles(page)).toEqual([])
})

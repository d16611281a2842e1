import { expect, test } from 'vitest'
import { isQuotable, shownText } from '#domain/shown-text.ts'

const words = { standfirst: 'Накратко.', opening: 'Ада говори с Боян.' }

test.each(['full', 'excerpt'] as const)('the rights “%s” allow words of the article', (rights) => {
  expect(shownText({ ...words, rights })).toEqual(words)
  expect(isQuotable({ rights })).toBe(true)
})

test('where only a link is allowed, neither standfirst, opening nor quotation is shown', () => {
  expect(shownText({ ...words, rights: 'link' })).toEqual({ standfirst: null, opening: null })
  expect(isQuotable({ rights: 'link' })).toBe(false)
})

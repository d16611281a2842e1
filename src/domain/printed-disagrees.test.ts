import { expect, test } from 'vitest'
import { printedDisagrees } from '#domain/printed-disagrees.ts'

test('the same day on the page and in the finding is no conflict', () => {
  expect(printedDisagrees({ printed: '2025-01-22T17:30', published: '2025-01-22' })).toBe(false)
})

test('a page dated within the month that was established is no conflict', () => {
  expect(printedDisagrees({ printed: '2025-01-22', published: '2025-01' })).toBe(false)
})

test('a page dated years after the established day is a conflict', () => {
  expect(printedDisagrees({ printed: '2025-12-23', published: '2022-12-30~' })).toBe(true)
})

test.each([
  { printed: null, published: '2025-01-22' },
  { printed: '2025-01-22', published: null },
])('a single date cannot disagree with itself', (article) => {
  expect(printedDisagrees(article)).toBe(false)
})

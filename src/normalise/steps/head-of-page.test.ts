import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it('a date goes below a summary and the headline that is said again', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, title, '22 януари 2031', SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

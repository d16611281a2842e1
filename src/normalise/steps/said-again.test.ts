import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it('what went as furniture goes where it is said again with other signs', () => {
  const page = cleaned(FIRST, 'Ще: Дорога до школи', SECOND, '«Ще» – дорога до школи', THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a heading stays that says but a part of it', () => {
  const page = cleaned(FIRST, 'Ще: Дорога до школи', SECOND, 'Дорога до школи', THIRD)
  expect(page.body).toEqual([FIRST, SECOND, 'Дорога до школи', THIRD])
})

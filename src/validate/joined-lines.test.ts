import { expect, it } from 'vitest'
import { joinedLines } from '#validate/joined-lines.ts'

const KEPT = ['The talks began', 'on Monday.', 'They went on.'].map((text, index) => ({
  line: index + 1,
  text,
}))

it('joins the lines that are one paragraph in the body', () => {
  expect(joinedLines(KEPT, ['The talks began on Monday.', 'They went on.'])).toEqual([
    { line: 1, text: 'The talks began on Monday.' },
    { line: 3, text: 'They went on.' },
  ])
})

it('leaves lines alone that no paragraph is made of', () => {
  expect(joinedLines(KEPT, ['The talks began on Tuesday.'])).toEqual(KEPT)
})

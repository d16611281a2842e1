import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

it('the start of the text in one line below it goes, though it breaks off', () => {
  const start = `${PARAGRAPHS[0]} ${PARAGRAPHS[1].slice(0, 60)}`
  expect(cleaned(...PARAGRAPHS, start).body).toEqual(PARAGRAPHS)
})

it('a paragraph that opens as another did stays', () => {
  const other = `${PARAGRAPHS[0].slice(0, 70)}да се затваря всяка нощ, а жителите ще минават по стария брод, както досега.`
  expect(cleaned(...PARAGRAPHS, other).body).toEqual([...PARAGRAPHS, other])
})

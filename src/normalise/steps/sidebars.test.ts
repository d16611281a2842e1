import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS

it('stories go with their ages below them', () => {
  const page = cleaned(
    FIRST,
    SECOND,
    THIRD,
    'Ferry to the far bank runs again after three years',
    'The first boat left at dawn with forty people on board, and half the town had come to see it.',
    'News',
    '1 day ago',
    FOURTH,
  )
  expect(page.body).toEqual([FIRST, SECOND, THIRD, FOURTH])
})

it('a teaser that breaks off goes with the day above it', () => {
  const teaser =
    'OLDFIELD – The mayor has asked the builders of the school to come back and repair...'
  const page = cleaned(FIRST, SECOND, 'December 25, 2031', teaser, THIRD, FOURTH)
  expect(page.body).toEqual([FIRST, SECOND, THIRD, FOURTH])
})

import { expect, it } from 'vitest'
import { dividers } from '#normalise/steps/dividers.ts'
import { readPage } from '#normalise/read-page.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD, FOURTH] = PARAGRAPHS

const parted = (...labels: readonly string[]) => {
  const [one = '', two = one] = labels
  const page = [FIRST, one, SECOND, two, THIRD, one, FOURTH, two, FIRST, one, SECOND, two, THIRD]
  return dividers(readPage([...page, one, FOURTH, two, FIRST].join('\n')).draft).lines
}

it.each(['Article content', 'Зміст статті', 'Реклама тук'])(
  '“%s” goes where it parts the paragraphs of a text time after time',
  (label) => {
    expect(parted(label).map(({ text }) => text)).not.toContain(label)
  },
)

it('those who speak by turns stay', () => {
  const names = ['Vera Example', 'Our paper']
  expect(parted(...names).map(({ text }) => text)).toEqual(expect.arrayContaining(names))
})

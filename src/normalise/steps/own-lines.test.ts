import { expect, test } from 'vitest'
import { cleanPage } from '#normalise/clean-page.ts'
import { readPage } from '#normalise/read-page.ts'

const FIRST = 'The village of Hilmur marks the day of its bridge, and I send it my warmest wishes.'
const SECOND =
  'Thirty years ago there was nothing here but a ford, and the bridge took a long time.'

test('a letter stays in the body from its greeting to its day', () => {
  const letter = [
    'Dear Lu Mingde,',
    FIRST,
    SECOND,
    'Yours sincerely,',
    'Petr Dovgan',
    'mayor of Oldfield',
  ]
  const page = [
    'To the mayor of Hilmur',
    ...letter,
    'Oldfield, 8 February 2031',
    'Share',
    'Mill burns down',
  ]
  const { lines } = cleanPage(readPage(page.join('\n')).draft)
  expect(lines.map(({ text }) => text)).toEqual([...letter, 'Oldfield, 8 February 2031'])
})

test('the title of a live blog is above its entries', () => {
  const texts = [
    'The mill at the river has been on fire since noon, and all Hilmur carries water to it.',
    'The ferryman says that nobody is left on the other bank who wants to cross to Hilmur.',
    'Lu Mingde has called the council of Hilmur, and wants it to speak of nothing but the mill.',
  ]
  const entries = texts.flatMap((text, at) => [
    `${String(19 - at)}:05`,
    `Mill in Hilmur: part ${String(at)}`,
    text,
  ])
  const page = ['Menu', 'The fire in Hilmur, as it happens', FIRST, ...entries, 'Load more']
  const { title, lines } = cleanPage(readPage(page.join('\n')).draft)
  expect(title).toBe('The fire in Hilmur, as it happens')
  expect(lines.map(({ text }) => text)).toEqual(
    expect.arrayContaining([FIRST, 'Mill in Hilmur: part 0', ...texts]),
  )
})

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

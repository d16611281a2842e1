import { expect, test } from 'vitest'
import { cleanPage } from '#normalise/clean-page.ts'
import { readPage } from '#normalise/read-page.ts'
import { cleaned } from '#tests/builders/cleaned-page.ts'

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
  const stories = [
    [
      'Mayor: nineteen boats on the river',
      'Nineteen boats have left the river at Hilmur, says the mayor, who wants more of them.',
    ],
    [
      'Nine hundred buckets for one fire',
      'All Hilmur has carried nine hundred buckets from the river to the mill since the morning.',
    ],
    [
      'Two cows are safe in Hilmur',
      'They were led over the bridge before the fire came near, as the miller has told us.',
    ],
  ]
  const stamped = stories.flatMap((story, at) => [`${String(19 - at)}:05 3.11.2031`, ...story])
  const head = ['Menu', 'Minute by minute: what goes on out there']
  const lead =
    'In this chronicle we follow the fire that has been burning in Hilmur since the morning.'
  const { title, lines } = cleanPage(
    readPage([...head, lead, ...stamped, 'Load more'].join('\n')).draft,
  )
  expect(title).toBe(head[1])
  expect(lines.map(({ text }) => text)).toEqual([lead, ...stories.flat()])
})

test('slogans stay, and so do experts with what they say', () => {
  const [hale, galeo] = [
    'To my mind a mill wants water, and there is less of it every year, whatever people say.',
    'I have never seen a fire like this one. Nobody in the council has ever thought of pumps.',
  ]
  const opinions = ['Vera Example (historian)', hale, 'Petr Dovgan (miller)', galeo]
  const body = (...texts: string[]) =>
    cleanPage(readPage(texts.join('\n')).draft).lines.map(({ text }) => text)
  expect(body('Two voices on the fire in Hilmur', FIRST, ...opinions)).toEqual([FIRST, ...opinions])
  expect(body('To the village', FIRST, SECOND, 'Long live Hilmur!', 'Share')).toContain(
    'Long live Hilmur!',
  )
})

test('the heading of a live blog stays above entries that open with their hours', () => {
  const page = [
    'The mayor opened the new bridge over the river on Friday, and Hilmur came to see it.',
    'Live updates',
    '14:05: The mill burns, and the whole village carries water up from the river.',
    '13:20: The ferry has stopped, and nobody is left on the other bank who wants to cross.',
    '12:40: The council meets at noon and speaks of nothing but the new bridge.',
  ]
  expect(cleaned(...page).body).toEqual(page)
})

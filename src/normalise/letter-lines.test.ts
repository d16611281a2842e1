import { expect, test } from 'vitest'
import { letterLines } from '#normalise/letter-lines.ts'
import { readPage } from '#normalise/read-page.ts'

/** The lines of a page that are a letter's own. */
function own(...texts: string[]): string[] {
  const { lines } = readPage(texts.join('\n')).draft
  const found = letterLines(lines)
  return lines.filter((_line, index) => found.has(index)).map(({ text }) => text)
}

const BODY = 'On behalf of my village I send you the warmest wishes on the day of your bridge.'

test.each([
  ['Dear Mayor Lu Mingde,', 'Yours sincerely,', 'Petr Dovgan', 'Oldfield, 8 February 2031'],
  ['Ваше превъзходителство,', 'С уважение,', 'Петър Довган', 'кмет на Хилмур'],
  ['Дорогі земляки!', 'З повагою сільський голова', 'Петро Довган', 'Хілмур, 8 лютого 2031 року'],
  ['Уважаемый господин президент,', 'С уважением,', 'Пётр Довган', 'премьер-министр'],
])('of a letter all is the text’s: %s … %s', (greeting, closing, name, place) => {
  const lines = [greeting, BODY, 'Long live the bridge!', closing, name, place]
  expect(own('Letter of the mayor', ...lines, 'Share on Facebook', 'Mill burns down')).toEqual([
    greeting,
    BODY,
    'Long live the bridge!',
    closing,
    name,
    place,
  ])
})

test('of a letter without a closing the signature is a name below its last sentence', () => {
  const letter = [
    'Your Majesty,',
    BODY,
    'Please accept my thanks.',
    'Petr Dovgan',
    'Mayor of Hilmur',
  ]
  expect(own('Message of the mayor', ...letter, 'Print')).toEqual(letter)
  expect(own('The bridge', BODY, 'It is open.', 'Petr Dovgan', 'Mayor of Hilmur')).toEqual([])
})

test('above a closing whole sentences are the letter’s where nobody is greeted', () => {
  expect(
    own('Letter', 'Cookies', BODY, 'Long live the bridge!', 'Best regards, Petr Dovgan'),
  ).toEqual([BODY, 'Long live the bridge!', 'Best regards, Petr Dovgan'])
})

test('what a page says to its readers is no greeting', () => {
  expect(own('Dear readers!', BODY)).toEqual([])
})

test('a heading that opens as a closing does is none', () => {
  expect(own('The bridge', BODY, 'С уважение към моста', 'Покривът тече')).toEqual([])
})

test('a comment of a reader is no letter', () => {
  expect(own('The bridge', BODY, 'Comments (1)', 'Well done.', 'Yours sincerely,', 'Petr')).toEqual(
    [],
  )
})

test('an agency’s place and day can stand before the greeting', () => {
  const greeting = 'HILMUR, February 8 - Dear Lu Mingde,'
  const letter = [greeting, BODY, 'Sincerely,', 'Petr Dovgan']
  expect(own(...letter)).toEqual(letter)
  expect(own('Two in the park - a dear friend,', BODY, 'The park is open.')).toEqual([])
})

test('a name below words that end in a comma signs a letter in quotation marks', () => {
  const wish = 'With renewed joy for the bridge and for all who built it,'
  const lines = ['"Mr. President and Old Neighbour,', BODY, wish, 'Petr Dovgan"']
  expect(own('Letter of the mayor', ...lines, '25.06.2031', 'Mill burns down')).toEqual(lines)
})

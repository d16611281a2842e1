import { expect, test } from 'vitest'
import { readPage } from '#normalise/read-page.ts'
import { sloganLines } from '#normalise/slogan-lines.ts'

function own(...texts: string[]): string[] {
  const { lines } = readPage(texts.join('\n')).draft
  const found = sloganLines(lines)
  return lines.filter((_line, index) => found.has(index)).map(({ text }) => text)
}

const TEXT = 'We must be worthy of what our fathers built here with their hands, and keep it.'

test('an address ends in its slogans', () => {
  const slogans = ['Нека бъдем достойни!', 'Ми переможемо! Хай живе міст!', 'Long live the bridge!']
  expect(own('To the village', TEXT, ...slogans, 'Share', 'Mill burns down!')).toEqual(slogans)
})

test.each([
  'Подписывайтесь на наш канал!',
  'Mayor of Hilmur: the bridge is ready!',
  'The mayor says 12 boats!',
  'Everybody in Hilmur must see this new bridge at once!',
])('other exclamations are none: “%s”', (line) => {
  expect(own('To the village', TEXT, line)).toEqual([])
})

test('what readers exclaim is none', () => {
  expect(own('To the village', TEXT, 'Comments (1)', TEXT, 'Well done!')).toEqual([])
})

import { expect, it } from 'vitest'
import { readPage } from '#normalise/read-page.ts'
import { couldBeStandfirst } from '#normalise/standfirst-line.ts'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const TITLE = 'Mayors of Hilmur and Oldfield meet'

function isOne(...texts: string[]): boolean {
  const { lines } = readPage([...texts, ...PARAGRAPHS].join('\n')).draft
  return lines[0] !== undefined && couldBeStandfirst(lines[0], TITLE, lines)
}

it('a headline below the title can be its summary', () => {
  expect(isOne('Lu Mingde wants the bridge to be open before the winter')).toBe(true)
})

it('a shorter one is its subtitle right below the title, where the text speaks of the same', () => {
  const title = 'Долно поле ще има нов мост'
  const subtitle = 'Примеров реже сам лентата'
  expect(cleaned(title, subtitle, ...PARAGRAPHS).standfirst).toBe(subtitle)
  expect(cleaned(title, '22.01.2031', subtitle, ...PARAGRAPHS).standfirst).toBeNull()
  expect(cleaned(title, 'Хорът пее цяла нощ', ...PARAGRAPHS).standfirst).toBeNull()
})

it.each([
  'Vera Example 2 minutes ago Thu 04th June 2031 | 12:15 AM',
  'By Vera Example Published: Mar 26, 2031 05:48 PM',
  `27.08.2031 ${TITLE}`,
  'Dovgan and the Mayor of Hilmur, Lu Mingde',
  '• Lu Mingde and Petr Dovgan at the bridge, picture 1',
])('“%s” is none', (line) => {
  expect(isOne(line)).toBe(false)
})

it('a headline that stands twice is of another story', () => {
  const other = 'How to freeze the fish of the river so that nothing is lost'
  expect(isOne(other, other)).toBe(false)
  const page = cleaned('Новият мост на Долно поле е готов', other, other, ...PARAGRAPHS)
  expect(page.standfirst).toBeNull()
})

it('a trail to the title is no summary, whatever its quotation marks', () => {
  const title = 'Кметът откри “стария” брод при селото'
  const trail = 'Новини от региона - Кметът откри "стария" брод при селото'
  const page = cleaned(title, trail, ...PARAGRAPHS)
  expect(page.standfirst).toBe(null)
  expect(page.body).toEqual([...PARAGRAPHS])
})

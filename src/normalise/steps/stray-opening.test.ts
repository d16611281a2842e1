import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const TITLE = 'Мостът край Долно поле ще бъде открит през есента'

it.each(['A+ A-', '• 2', 'TKO Online', 'Новини: 1602', 'Кут зору'])(
  'what is left of a head above the text goes: %s',
  (stray) => {
    const page = cleaned(TITLE, stray, ...PARAGRAPHS)
    expect(page.body).toEqual(PARAGRAPHS)
    expect(page.removed.map(({ text }) => text)).toContain(stray)
  },
)

it('what introduces the text stays', () => {
  const opening = 'До редакцията на вестника:'
  expect(cleaned(TITLE, opening, ...PARAGRAPHS).body).toEqual([opening, ...PARAGRAPHS])
})

it('a sentence stays, however short', () => {
  const opening = 'Мостът е готов.'
  expect(cleaned(TITLE, opening, ...PARAGRAPHS).body).toEqual([opening, ...PARAGRAPHS])
})

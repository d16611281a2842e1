import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it.each([
  ['/Вестник Мост/', `/Вестник Мост/ ${FIRST}`],
  ['(BRIDGEWIRE)', `(BRIDGEWIRE) ${FIRST}`],
  ['https://t.co/aB1', `${FIRST} https://t.co/aB1`],
  ['© виж галерията', `© виж галерията ${FIRST}`],
])('“%s” is cut off a sentence', (part, line) => {
  const page = cleaned(line, SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.removed.map(({ text }) => text)).toEqual([part])
})

it('a place with its agency stays before its sentence', () => {
  expect(cleaned(`СОФИЯ (БТА) - ${FIRST}`, SECOND).body[0]).toContain('БТА')
})

it('the day and the hour are cut off a headline, also without a year', () => {
  const title = 'Новият мост ще бъде открит'
  expect(cleaned(`${title} 04.04 | 14:05`, FIRST, SECOND).title).toBe(title)
})

import { expect, it } from 'vitest'
import { isAgencyCredit } from '#normalise/agency-credit.ts'

it.each([
  'БНМ / Петър Довган',
  'Mayor Lu Mingde meeting the builders in Hilmur. — Bridgewire pic',
  'Мэр на старом мосту. — Мостпрес фото',
  'Минде сходить із порома / x.com/lumingde',
  'Кметът пристигна в четвъртък на моста / kmet.example/most',
])('a line ends in the agency of its picture: “%s”', (line) => {
  expect(isAgencyCredit(line)).toBe(true)
})

it.each([
  'Mayor Lu Mingde met the builders in Hilmur. — Bridgewire',
  'БНМ / Новини',
  'The vote ended 12 / 5 for the bridge',
  'Довган показав своє фото',
])('another line does not: “%s”', (line) => {
  expect(isAgencyCredit(line)).toBe(false)
})

it.each([
  ['кмет на Долно поле Васил Примеров, Oldfield Pictures/Sample News', true],
  ['@ Vera Example/Oldfield Pictures/Sample News', true],
  ['За това съобщиха кметът и Hilmur News/Example', false],
  ['Мостът е готов, пише Hilmur News/Example', false],
  ['The mayor came, Radio One/Radio Two', false],
])('agencies through which a picture came stand behind its caption: “%s”', (line, is) => {
  expect(isAgencyCredit(line)).toBe(is)
})

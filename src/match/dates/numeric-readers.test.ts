import { expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { dayIn } from '#match/dates/day-in.ts'

function days(lang: string, text: string): readonly (string | null)[] {
  return findDateMentions(text, lang).map(dayIn)
}

it.each([
  ['bg', '16:4205.08.2031'],
  ['uk', 'Оновлено о 16:4205.08.2031'],
  ['ru', '16:4205/08/2031'],
  ['en', '16:4205.08.31'],
])('a day in figures can have the hour glued before it: %s “%s”', (lang, text) => {
  expect(days(lang, text)).toEqual(['2031-08-05'])
})

it('what another number is glued to is no day', () => {
  expect(days('bg', '164205.08.2031')).toEqual([])
  expect(days('bg', '4,05.08.2031')).toEqual([])
})

it.each(['bg', 'uk', 'ru', 'en'])('a day that nothing divides is alone on its line: %s', (lang) => {
  expect(days(lang, '20310121')).toEqual(['2031-01-21'])
  expect(days(lang, ' 20310121 ')).toEqual(['2031-01-21'])
  expect(days(lang, 'No. 20310121')).toEqual([])
  expect(days(lang, '20319921')).toEqual([])
})

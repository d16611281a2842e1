import { expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { dayIn } from '#match/dates/day-in.ts'

function days(lang: string, text: string): readonly (string | null)[] {
  return findDateMentions(text, lang).map(dayIn)
}

it.each([
  ['en', 'Jan.21, 2031'],
  ['en', 'Jan.21,2031'],
  ['en', '21st Tuesday, January 2031 - 08:45 UTC'],
  ['bg', '21 вторник, януари 2031'],
  ['uk', '21 вівторок, січень 2031'],
  ['ru', '21, января 2031'],
  ['en', '21, January 2031'],
  ['uk', '21 січня, 14:12 2031'],
  ['ru', '21 января 14:12 2031'],
  ['en', '2031. 01. 21'],
  ['bg', '2031. 1. 21. 14:12'],
  ['en', '2031-Jan-21'],
  ['en', '2031 January 21, 14:12'],
  ['en', 'Jan/21/2031'],
  ['en', '21 / January / 2031 : 10-38'],
  ['bg', '21.01. 2031'],
  ['ru', '2031 янв. 21'],
  ['en', '(end) vx.pd 212011 Jan 31NNNN'],
])('a stamp can part or order a day in other ways (%s): “%s”', (lang, stamp) => {
  expect(days(lang, stamp)).toEqual(['2031-01-21'])
})

it('a month right behind its point has a day without a year too', () => {
  const [day] = findDateMentions('He came on Mar.25, in the afternoon.', 'en')
  expect(day?.reading).toMatchObject({ form: 'day', month: 3, day: 25, year: null })
})

it.each([
  ['en', 'in issue 12, May 2031'],
  ['bg', 'в брой 12, май 2031'],
  ['en', 'version 2031. 01. 21.5'],
])('the number of an issue or a version is no day (%s): “%s”', (lang, text) => {
  expect(days(lang, text)).not.toContain('2031-05-12')
  expect(days(lang, text)).not.toContain('2031-01-21')
})

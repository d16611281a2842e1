import { describe, expect, it } from 'vitest'
import { dayIn } from '#match/dates/day-in.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'

function days(lang: string, text: string): readonly (string | null)[] {
  return findDateMentions(text, lang).map(dayIn)
}

describe('a year of two figures', () => {
  it.each([
    ['bg', '21 ян ’31, 09:02'],
    ['ru', '21 янв ’31'],
    ['uk', "21 січ '31 | 14:12"],
    ['en', "21 Jan '31 08:35"],
    ['en', 'Jan 21, ’31'],
    ['bg', "21.01.'31 17:20"],
    ['ru', '21 янв 31, 14:12'],
    ['bg', '21 ян. 31 г.'],
    ['uk', '21 січ 31 р.'],
    ['ru', '21.янв.31'],
  ])('stands behind a month or an apostrophe (%s): “%s”', (lang, text) => {
    expect(days(lang, text)).toEqual(['2031-01-21'])
  })

  it('is of the last century where it is far away', () => {
    expect(days('en', "21 Jan '98")).toEqual(['1998-01-21'])
  })

  it('is no hour', () => {
    expect(days('ru', '21 янв 14:12')).toEqual([null])
  })
})

describe('a year with a figure too many', () => {
  it('is none', () => {
    expect(days('ru', 'Сегодня, 9 марта 20310 года').filter(Boolean)).toEqual([])
    expect(days('bg', 'Днес, 9 март 20310 година').filter(Boolean)).toEqual([])
  })

  it('may have the next day glued to it', () => {
    expect(days('ru', '9 марта 203110 марта')).toContain('2031-03-09')
  })
})

describe('a feast', () => {
  it('takes the year that is said with it', () => {
    expect(days('en', 'They met on Christmas Day 2030.')).toEqual(['2030-12-25'])
  })

  it('is no part of a name', () => {
    expect(days('en', 'a base on Christmas Island')).toEqual([])
  })
})

it.each([
  ['en', 'The talks took two days exactly.'],
  ['ru', 'Переговоры заняли три дня ровно.'],
])('how long something took is no day (%s)', (lang, text) => {
  expect(findDateMentions(text, lang)).toEqual([])
})

describe('a month in Roman figures', () => {
  it.each([
    ['bg', '06.VII.2031 г.', '2031-07-06'],
    ['bg', '28 VI 2031 г.', '2031-06-28'],
    ['ru', 'г. Хилмур, 25.VIII.2031 г.', '2031-08-25'],
    ['uk', 'Хілмур, 14.ХІ.2031', '2031-11-14'],
    ['en', '6. IX. 2031', '2031-09-06'],
    ['en', '6-XII-2031', '2031-12-06'],
    ['bg', '6.IV.31', '2031-04-06'],
  ])('is read (%s): “%s”', (lang, text, day) => {
    expect(days(lang, text)).toEqual([day])
  })

  it.each([
    ['uk', 'між 5 і 2031'],
    ['uk', 'МІЖ 5 І 2031'],
    ['en', 'Chapter 1.VI.2031.4'],
  ])('is no other word or number (%s): “%s”', (lang, text) => {
    expect(days(lang, text).filter(Boolean)).toEqual([])
  })
})

it.each([
  ['bg', 'Вторник 21 01 2031'],
  ['ru', '21 01 2031, 14:12'],
  ['en', '2031 01 21'],
  ['uk', '21–01–2031, 17:34'],
  ['bg', '21 | 01 | 2031'],
  ['ru', '21 - 01 - 2031'],
  ['en', '2031 / 01 / 21'],
  ['uk', '14:12.21/01/2031'],
  ['ru', '2031年1月21日'],
  ['en', '2031년 1월 21일'],
])('figures can be parted in other ways (%s): “%s”', (lang, text) => {
  expect(days(lang, text)).toEqual(['2031-01-21'])
})

it.each([
  ['uk', 'тел. 044 21 01 2031'],
  ['en', '21 01 2031 lots of the sale'],
])('figures with blanks amid other words are no day (%s): “%s”', (lang, text) => {
  expect(days(lang, text)).toEqual([])
})

it.each([
  ['bg', '21 януари | 2031'],
  ['ru', '21 | января | 2031'],
  ['uk', '21 • січня • 2031'],
  ['ru', '21.янв.2031'],
  ['en', 'Jan | 21 | 2031'],
  ['bg', '21-ВИ ЯНУАРИ 2031'],
  ['bg', '21-ми януари 2031'],
  ['uk', '21-ше січня 2031'],
  ['ru', '21-ое января 2031'],
  ['bg', '(2031, 21 януари)'],
  ['en', '2031, 21 January'],
  ['en', 'Updated January, 21 2031 10:15:18'],
  ['en', '21 January2031'],
  ['ru', '21янв2031'],
  ['bg', '21 ян.2031'],
])('days and months can be parted in other ways (%s): “%s”', (lang, text) => {
  expect(days(lang, text)).toEqual(['2031-01-21'])
})

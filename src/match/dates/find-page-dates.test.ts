import { describe, expect, it } from 'vitest'
import { dayIn } from '#match/dates/day-in.ts'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'
import { printedPage, TEXTS, TITLE } from '#tests/builders/printed-page.ts'

it.each([
  ['bg', 'Лу Минде и Петър Довган разговаряха по телефона за търговията и за новия мост.'],
  ['uk', 'Лу Мінде та Петро Довган поговорили телефоном про торгівлю і про новий міст.'],
  ['ru', 'Лу Миндэ и Петр Довган поговорили по телефону о торговле и о новом мосте.'],
])('the day of a post is read in English in a text of another language (%s)', (lang, text) => {
  const post = `${text} — Petr Dovgan (@dovgan_example) January 21, 2025`
  const dates = findPageDates(pastedPage(lang, { paragraphs: [text, post] }))
  expect(dates.map(({ role, mention }) => [role, mention.words])).toEqual([
    ['post', 'January 21, 2025'],
  ])
})

/** The dates on a page, each with its role. */
function found(lang: string, ...lines: readonly string[]) {
  const dates = findPageDates(printedPage(lang, ...lines))
  return dates.map(({ role, mention, time }) => [role, dayIn(mention), time])
}

describe('a date above a text', () => {
  it.each([
    ['bg', 'December 11', '21:01 2031'],
    ['uk', '11 декабря', '21:01 2031'],
    ['ru', '11 грудня', '21:01 2031'],
    ['en', '11 декември', '21:01 2031'],
  ])('can stand on two lines, and in another language: %s “%s”', (lang, ...stamp) => {
    expect(found(lang, ...stamp, TITLE, 'TEXT')).toEqual([['top', '2031-12-11', '21:01']])
  })
})

describe('a date in the first line of a text', () => {
  it.each(Object.entries(TEXTS))(
    'is that of a machine where it is written so: %s',
    (lang, text) => {
      expect(found(lang, TITLE, `2031-02-05 ${text}`)).toEqual([['glued', '2031-02-05', null]])
    },
  )

  it('is said where it is written as people do, or stands amid the text', () => {
    expect(found('en', TITLE, `05.02.2031 ${String(TEXTS['en'])}`)).toEqual([
      ['body', '2031-02-05', null],
    ])
    expect(
      found('en', TITLE, `The report of 2031-02-05 is out. ${String(TEXTS['en'])}`)[0]?.[0],
    ).toBe('body')
  })

  it.each([
    ['bg', 'Нов мост в Хилмур', '5 февруари 2031, 10:15'],
    ['uk', 'Новий міст у Хілмурі', '05.02.2031 10:15'],
    ['ru', 'Новый мост в Хилмуре', '5 февраля 2031, 10:15'],
    ['en', 'New bridge in Hilmur', 'February 5, 2031, 10:15'],
  ])(
    'is printed where it is glued to a headline, with its hour: %s “%s%s”',
    (lang, head, stamp) => {
      const roles = (between: string) => {
        const text = `${head}${between}${stamp} ${String(TEXTS[lang])}`
        return found(lang, TITLE, text).map(([role]) => role)
      }
      expect(roles('')).toEqual(['top'])
      expect(roles(' ')).toEqual(['body'])
    },
  )
})

it('a date in figures behind its weekday is in the order of the page, where either fits it', () => {
  const day = (other: string) =>
    found('en', TITLE, `On Tuesday (9/5/2023) the bridge was shown. ${other}`).map(([, one]) => one)
  expect(day('It opens on 16/5/2023.')[0]).toBe('2023-05-09')
  expect(day('It opens on 5/16/2023.')[0]).toBe('2023-09-05')
})

it('a date in figures is in the order in which it is next to a day that the text says', () => {
  const dates = found(
    'en',
    TITLE,
    '10/09/2019 | Source: Hilmur Today. On September 9 the bridge was shown.',
  )
  expect(dates.map(([, day]) => day)).toContain('2019-09-10')
})

it.each([
  ['On Tuesday the bridge was shown.', '2025-11-04'],
  ['On Friday the bridge was shown.', '2025-04-11'],
])('a date in figures is in the order that a weekday of the text settles: %s', (text, day) => {
  const dates = found('en', TITLE, `04/11/2025 ${text}`)
  expect(dates.map(([, one]) => one)).toContain(day)
})

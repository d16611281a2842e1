import { describe, expect, it } from 'vitest'
import { dayIn } from '#match/dates/day-in.ts'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage, TEXTS, TITLE } from '#tests/builders/printed-page.ts'

function published(lang: string, ...lines: readonly string[]) {
  const page = printedPage(lang, ...lines)
  return findPublished(page, findPageDates(page)).published.edtf
}

/** The roles of the days of a page whose headline has one in it. */
function rolesOfHeadline(lang: string, headline: string): readonly string[] {
  const page = { ...printedPage(lang, headline, 'TEXT'), title: headline }
  return findPageDates(page)
    .filter(({ mention }) => dayIn(mention) !== null)
    .map(({ role }) => role)
}

describe('a day in a headline', () => {
  it.each([
    ['bg', 'Довган прие Лу14 Януари 2031'],
    ['en', 'Dovgan receives Lu15/01/2031'],
    ['ru', '21.01.2031Довган принял Лу'],
    ['ru', 'Хилмур.Ru07.09.2031 15:20 | Довган встречается с Лу'],
    ['en', 'Herald | 21.01.2031 | Dovgan receives Lu'],
    ['uk', 'Надіслано admin Пт, 2031-01-21 - 16:40'],
  ])(
    'is the stamp of the page where it is glued to it or parted from it: %s “%s”',
    (lang, line) => {
      expect(rolesOfHeadline(lang, line)).toEqual(['top'])
    },
  )

  it.each([
    ['bg', 'Довган и Лу се срещат на 14 януари 2031'],
    ['ru', 'Переговоры 21.01.2031: Довган принимает Лу'],
  ])('is said by it otherwise: %s “%s”', (lang, line) => {
    expect(rolesOfHeadline(lang, line)).toEqual(['body'])
  })
})

it.each([
  ['bg', '21.01.2031'],
  ['uk', '21 січня 2031'],
  ['ru', '21 января 2031'],
])('a day that the text is glued to is that of the page: %s “%s”', (lang, day) => {
  expect(published(lang, TITLE, `${day}${String(TEXTS[lang])}`)).toBe('2031-01-21')
  expect(published(lang, TITLE, `${day} ${String(TEXTS[lang])}`)).toBeNull()
})

it('the path of a page has its day', () => {
  const path =
    'Головна » 2031 » Січень » 21 » Довган прийняв Лу в палаці над річкою у самому Хілмурі'
  expect(published('uk', path, TITLE, 'TEXT')).toBe('2031-01-21')
  const dates = findPageDates(printedPage('uk', path, TITLE, 'TEXT'))
  expect(dates.map(({ role }) => role)).toEqual(['address'])
})

it('an agency signs with the day, the hour and the minute', () => {
  expect(published('en', TITLE, 'TEXT', 'zv.pd', 'HNA 211833 Jan 31NNNN')).toBe('2031-01-21')
})

it('a network prints hour and day below a post that was pasted as the text', () => {
  const stamp = '5:12 PM · 21 січ. 2031 р. · 12 тис. переглядів'
  const lines = printedPage('uk', 'TEXT', stamp, '87 репостів  4 цитати  105 вподобань')
  const page = { ...lines, body: lines.page }
  const dates = findPageDates(page)
  expect(dates.map(({ role }) => role)).toEqual(['post'])
  expect(findPublished(page, dates).published.edtf).toBe('2031-01-21')
})

it('abbreviated words beside a day are no sentence', () => {
  expect(published('bg', TITLE, '21 януари 2031 г., 9 ч. и 5 мин.', 'TEXT')).toBe('2031-01-21')
  expect(published('ru', 'Политика • 21 января 2031 • Чтение 1 мин.', TITLE, 'TEXT')).toBe(
    '2031-01-21',
  )
})

it.each([
  ['ru', 'Montag, 21. Januar 2031'],
  ['ru', 'Politik • März 18, 2031 • Lesezeit 1 Min.', '2031-03-18'],
  ['ru', '20 кастрычніка 2031, 19:30', '2031-10-20'],
  ['ru', '03 Ақпан 2031, 16:44', '2031-02-03'],
  ['bg', 'четвртак, 30. септембар 2031.', '2031-09-30'],
  ['bg', 'Среда, 03 Сентября 2031 г. 12:45', '2031-09-03'],
  ['bg', '21 јануари 2031'],
  ['uk', 'Roma, lunedì 21 gennaio 2031'],
  ['uk', 'le samedi 21 janvier 2031'],
  ['uk', 'viernes, 21 de enero de 2031'],
  ['uk', '21 stycznia 2031'],
  ['uk', '21 listopada 2031', '2031-11-21'],
  ['en', '25 Ağustos 2031, Cuma', '2031-08-25'],
  ['en', 'torsdag 21. januar 2031'],
  ['en', '2031. december 5., péntek', '2031-12-05'],
  ['en', '2031 m. sausio 21 d.'],
  ['bg', '21 ianuarie 2031'],
  ['ru', '21 yanvar 2031, 10:15'],
  ['ru', '21 იანვარი 2031'],
  ['bg', '21 Ιανουαρίου 2031'],
])('sites print days in other languages beside %s: “%s”', (lang, line, day = '2031-01-21') => {
  expect(published(lang, TITLE, line, 'TEXT')).toBe(day)
})

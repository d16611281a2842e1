import { describe, expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import type { Anchor } from '#match/dates/anchor.ts'
import { resolveReading } from '#match/dates/resolve-reading.ts'

type Row = readonly [lang: string, text: string, words: string, edtf: string]

/** Each read on Wednesday, 22 January 2025, as of what is past. */
const PAST: readonly Row[] = [
  [
    'en',
    'from Monday, August 22 to Thursday, August 25, 2016',
    'Monday, August 22 to Thursday, August 25, 2016',
    '2016-08-22/2016-08-25',
  ],
  [
    'bg',
    'от понеделник, 30 май, до четвъртък, 2 юни 2016',
    'понеделник, 30 май, до четвъртък, 2 юни 2016',
    '2016-05-30/2016-06-02',
  ],
  [
    'uk',
    'з 3 червня 2024 до 5 червня 2024',
    '3 червня 2024 до 5 червня 2024',
    '2024-06-03/2024-06-05',
  ],
  ['ru', '3 июня 2024 и 5 июня 2024', '5 июня 2024', '2024-06-05'],
  ['en', 'from 5 June 2024 to 3 June 2024', '3 June 2024', '2024-06-03'],
  ['ru', 'Накануне мой коллега и его помощник', 'Накануне', '2025-01-21'],
  ['ru', 'Накануне его помощник приехал', 'Накануне', '2025-01-21'],
  ['bg', 'на първи май', 'първи май', '2024-05-01'],
  ['uk', 'першого липня 2024 року', 'першого липня 2024', '2024-07-01'],
  ['ru', 'первого июля', 'первого июля', '2024-07-01'],
  ['en', 'on the first of July', 'the first of July', '2024-07-01'],
  ['en', 'Published: 12 October ,2023: 03:24 AM', '12 October ,2023', '2023-10-12'],
  ['en', 'on Wednesday (1/5/2024) by phone', 'Wednesday (1/5/2024', '2024-05-01'],
  ['en', 'on Friday (1/5/2024) by phone', 'Friday (1/5/2024', '2024-01-05'],
  ['en', 'Hilmur October 6/2022 (Wire)', 'October 6/2022', '2022-10-06'],
  ['bg', '17:30 | 22 януари 2025', '22 януари 2025', '2025-01-22'],
  ['bg', '23 Декември, 2025', '23 Декември, 2025', '2025-12-23'],
  ['bg', 'Долно поле, 30. 5. 2019 г.', '30. 5. 2019', '2019-05-30'],
  ['bg', 'Публикувана на 22.01.2025 г. в 17:30', '22.01.2025', '2025-01-22'],
  ['bg', 'Декември 23', 'Декември 23', '2024-12-23'],
  ['bg', '19:52, 18 май 17 / Свят', '18 май 17', '2017-05-18'],
  ['bg', '26 Яну. 2020', '26 Яну. 2020', '2020-01-26'],
  ['ru', 'назначен на 11−12 марта 2021 года', '11−12 марта 2021', '2021-03-11/2021-03-12'],
  ['bg', 'този следобед', 'този следобед', '2025-01-22'],
  ['bg', 'съобщиха във вторник', 'във вторник', '2025-01-21'],
  ['bg', 'миналия петък', 'миналия петък', '2025-01-17'],
  ['bg', 'преди три дни', 'преди три дни', '2025-01-19'],
  ['bg', 'вчера', 'вчера', '2025-01-21'],
  ['bg', 'миналата година', 'миналата година', '2024'],
  ['bg', 'през септември', 'през септември', '2024-09'],
  ['bg', 'в началото на март 2024 г.', 'март 2024 г.', '2024-03'],
  ['bg', 'през 2022 г.', 'през 2022', '2022'],
  ['bg', 'на 16 и 17 май 2024 г.', '16 и 17 май 2024', '2024-05-16/2024-05-17'],
  ['bg', 'през почивните дни', 'през почивните дни', '2025-01-18/2025-01-19'],
  ['uk', 'у вівторок, 9 квітня', 'вівторок, 9 квітня', '2024-04-09'],
  ['uk', '21 січня', '21 січня', '2025-01-21'],
  ['uk', '30 грудня', '30 грудня', '2024-12-30'],
  ['uk', '21.01.2025, 11:20', '21.01.2025', '2025-01-21'],
  ['uk', 'у лютому 2022 року', 'лютому 2022 року', '2022-02'],
  ['uk', 'у п’ятницю', 'у п’ятницю', '2025-01-17'],
  ['uk', 'минулими вихідними', 'минулими вихідними', '2025-01-18/2025-01-19'],
  ['uk', 'три дні тому', 'три дні тому', '2025-01-19'],
  [
    'uk',
    'з 31 серпня до 3 вересня 2024 року',
    '31 серпня до 3 вересня 2024',
    '2024-08-31/2024-09-03',
  ],
  ['uk', 'у вересні минулого року', 'вересні минулого року', '2024-09'],
  ['ru', '9 апреля 2024 года', '9 апреля 2024', '2024-04-09'],
  ['ru', 'МОСКВА, 21 янв', '21 янв', '2025-01-21'],
  ['ru', 'в прошлый вторник', 'прошлый вторник', '2025-01-21'],
  ['ru', 'с 20 по 22 марта 2023 года', '20 по 22 марта 2023', '2023-03-20/2023-03-22'],
  ['ru', 'неделю назад; 2 дня назад', '2 дня назад', '2025-01-20'],
  ['ru', 'в прошлом году', 'прошлом году', '2024'],
  ['ru', 'позавчера', 'позавчера', '2025-01-20'],
  ['en', 'Tuesday, January 21, 2025', 'Tuesday, January 21, 2025', '2025-01-21'],
  ['en', 'BEIJING, Jan. 21', 'Jan. 21', '2025-01-21'],
  ['en', 'the 22nd of January', '22nd of January', '2025-01-22'],
  ['en', 'on 2025-01-22T10:00', '2025-01-22', '2025-01-22'],
  ['en', 'officials said Tuesday', 'Tuesday', '2025-01-21'],
  ['en', 'last Friday', 'last Friday', '2025-01-17'],
  ['en', 'two weeks ago', 'two weeks ago', '2025-01-08~'],
  ['en', 'in September last year', 'September last year', '2024-09'],
  ['en', 'May 16-17, 2024', 'May 16-17, 2024', '2024-05-16/2024-05-17'],
  ['en', '01/21/2025', '01/21/2025', '2025-01-21'],
  ['en', 'over the weekend', 'over the weekend', '2025-01-18/2025-01-19'],
  ['bg', '18 юни 2024г.', '18 юни 2024', '2024-06-18'],
  ['bg', 'сряда вечерта', 'сряда вечерта', '2025-01-22'],
  ['bg', 'на вчерашната среща', 'вчерашната', '2025-01-21'],
  ['bg', 'на 6-и юни 2024', '6-и юни 2024', '2024-06-06'],
  ['bg', '6 юни 2024, четвъртък', '6 юни 2024, четвъртък', '2024-06-06'],
  ['uk', 'чт, 6 черв 2024', 'чт, 6 черв 2024', '2024-06-06'],
  ['uk', 'Київ18 червня 2024 р.', '18 червня 2024', '2024-06-18'],
  ['uk', 'Газета18.06.2024', '18.06.2024', '2024-06-18'],
  ['uk', '18 червня 2024Новини', '18 червня 2024', '2024-06-18'],
  ['uk', 'у ніч на середу', 'на середу', '2025-01-22'],
  ['uk', 'напередодні відбулася', 'напередодні', '2025-01-21'],
  ['uk', 'взимку', 'взимку', '2024-24'],
  ['ru', '18 июня 2024г.', '18 июня 2024', '2024-06-18'],
  ['ru', 'в ночь на среду', 'на среду', '2025-01-22'],
  ['ru', 'накануне состоялся', 'накануне', '2025-01-21'],
  ['ru', 'на сегодняшней встрече', 'сегодняшней', '2025-01-22'],
  ['ru', 'в первых числах июля', 'числах июля', '2024-07'],
  ['ru', 'в первой половине года', 'первой половине года', '2025-01/2025-06'],
  ['en', 'SofiaJune 18, 2024 –', 'June 18, 2024', '2024-06-18'],
  ['en', 'Tue Jun 18 06:15:00 UTC 2024', 'Tue Jun 18 06:15:00 UTC 2024', '2024-06-18'],
  ['en', 'June 18,2024', 'June 18,2024', '2024-06-18'],
  ['en', '18-Jun-2024', '18-Jun-2024', '2024-06-18'],
  ['en', 'Tue 18th June 2024', 'Tue 18th June 2024', '2024-06-18'],
  ['en', 'last night', 'last night', '2025-01-21'],
  ['en', 'the day before yesterday', 'the day before yesterday', '2025-01-20'],
  ['en', 'Wednesday (Jan. 22)', 'Wednesday (Jan. 22', '2025-01-22'],
]

/** Each read on the same day, as of what is to come. */
const FUTURE: readonly Row[] = [
  ['bg', 'през пролетта на следващата година', 'пролетта на следващата година', '2026-21'],
  ['bg', 'на 9 май', '9 май', '2025-05-09'],
  ['bg', 'през декември', 'през декември', '2025-12'],
  ['uk', 'у першій половині цього року', 'першій половині цього року', '2025-01/2025-06'],
  ['uk', 'навесні 2026 року', 'навесні 2026 року', '2026-21'],
  ['uk', 'завтра', 'завтра', '2025-01-23'],
  ['ru', 'в следующий вторник', 'следующий вторник', '2025-01-28'],
  ['ru', 'осенью 2025 года', 'осенью 2025 года', '2025-23'],
  ['en', 'next spring', 'next spring', '2026-21'],
  ['en', 'in the second half of 2025', 'second half of 2025', '2025-07/2025-12'],
  ['en', 'on Friday', 'Friday', '2025-01-24'],
  ['en', 'March 31-April 2', 'March 31-April 2', '2025-03-31/2025-04-02'],
  ['en', 'January 2', 'January 2', '2026-01-02'],
  ['bg', 'до края на годината', 'края на годината', '2025'],
  ['bg', 'идния петък', 'идния петък', '2025-01-24'],
  ['bg', 'тази седмица', 'тази седмица', '2025-01-22/2025-01-26'],
  ['uk', 'наприкінці місяця', 'наприкінці місяця', '2025-01'],
  ['uk', 'восени', 'восени', '2025-23'],
  ['bg', 'догодина', 'догодина', '2026'],
  ['uk', 'торік', 'торік', '2024'],
  ['ru', 'беседа прошла накануне, сообщил дворец', 'накануне', '2025-01-21'],
  ['uk', 'розмова відбулася напередодні.', 'напередодні', '2025-01-21'],
  ['ru', 'ближе к концу года', 'концу года', '2025'],
  ['ru', 'в ближайшую пятницу', 'ближайшую пятницу', '2025-01-24'],
  ['ru', 'в среду, 8 июля', 'среду, 8 июля', '2026-07-08'],
  ['en', 'before the end of the year', 'end of the year', '2025'],
  ['en', 'in mid-May', 'mid-May', '2025-05'],
]

const NO_DATES = [
  ['en', 'They may march on'],
  ['en', 'It will fall by 20 percent'],
  ['en', 'sold 2025 cars'],
  ['bg', 'отношенията си в разговор'],
  ['uk', 'на 95 хвилин'],
  ['ru', 'около 20 человек'],
  ['ru', 'по данным агентства «Город сегодня»'],
  ['bg', 'пише вестник „Днес“'],
] as const

const ANCHOR: Anchor = {
  day: '2025-01-22',
  month: null,
  year: null,
  since: null,
  plannedMonth: null,
  plannedDay: null,
  latestYear: null,
  newYear: null,
  sinceMonth: null,
  pageDays: [],
  headerDays: [],
  asOf: null,
  archiveDays: [],
}

function read(lang: string, text: string, tense: 'past' | 'future') {
  return findDateMentions(text, lang).map(({ words, reading }) => [
    words,
    resolveReading(reading, ANCHOR, tense)?.edtf,
  ])
}

describe('a date in words', () => {
  it.each(PAST)('is read from %s “%s”', (lang, text, words, edtf) => {
    expect(read(lang, text, 'past').at(-1)).toEqual([words, edtf])
  })

  it.each(FUTURE)('to come is read from %s “%s”', (lang, text, words, edtf) => {
    expect(read(lang, text, 'future')).toContainEqual([words, edtf])
  })

  it.each(NO_DATES)('is not read from %s “%s”', (lang, text) => {
    expect(findDateMentions(text, lang)).toEqual([])
  })

  it('is not split into shorter ones', () => {
    expect(findDateMentions('on Tuesday, 21 January 2025,', 'en')).toHaveLength(1)
  })

  it('in digits is ambiguous where both orders are in use', () => {
    const [mention] = findDateMentions('02/04/2026', 'en')
    expect(mention?.reading).toMatchObject({ ambiguous: true })
  })
})

describe('a day without a year', () => {
  const [mention] = findDateMentions('вівторок, 9 квітня', 'uk')
  const reading = mention?.reading

  it('is in the year that its weekday allows, from the last that the text looks back to', () => {
    const anchor = { ...ANCHOR, day: null, since: 2022 }
    expect(reading && resolveReading(reading, anchor, 'past')).toMatchObject({
      edtf: '2024-04-09',
      settledBy: 'weekday',
    })
  })

  it('is in the latest year that its weekday allows where nothing else is known', () => {
    const anchor = { ...ANCHOR, day: null, asOf: '2026-02-04' }
    expect(reading && resolveReading(reading, anchor, 'past')?.edtf).toBe('2024-04-09')
  })

  it('is not behind the newest day of the archive', () => {
    const anchor = { ...ANCHOR, day: null, asOf: '2024-04-08' }
    expect(reading && resolveReading(reading, anchor, 'past')?.edtf).toBe('2019-04-09')
  })

  it('is in another year where the weekday of the page’s year differs', () => {
    const anchor = { ...ANCHOR, day: '2025-04-10' }
    expect(reading && resolveReading(reading, anchor, 'past')?.edtf).toBe('2024-04-09')
  })

  it('is not known without any year', () => {
    const [bare] = findDateMentions('9 квітня', 'uk')
    expect(bare && resolveReading(bare.reading, { ...ANCHOR, day: null }, 'past')).toBeNull()
  })

  const [plain] = findDateMentions('8 мая', 'ru')

  function edtfOf(anchor: Partial<Anchor>) {
    return plain && resolveReading(plain.reading, { ...ANCHOR, day: null, ...anchor }, 'past')?.edtf
  }

  it('is not in a year that the text only looks back to', () => {
    expect(edtfOf({ since: 2022 })).toBeUndefined()
  })

  it('is in the year that the text speaks of as its own', () => {
    expect(edtfOf({ since: 2022, year: 2025 })).toBe('2025-05-08')
  })

  it('is near the month of the page, where that is all that is known', () => {
    expect(edtfOf({ month: '2025-05' })).toBe('2025-05-08')
  })

  it('is that of an event of the archive, in a year that the text does not look back from', () => {
    const archiveDays = ['2021-05-08', '2025-05-08', '2025-05-09']
    expect(edtfOf({ archiveDays })).toBe('2025-05-08')
    expect(edtfOf({ archiveDays, since: 2026 })).toBeUndefined()
  })
})

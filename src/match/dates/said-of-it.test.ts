import { describe, expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('a weekday of a named week', () => {
  it.each([
    ['bg', 'в четвъртък следващата седмица'],
    ['bg', 'следващата седмица в четвъртък'],
    ['uk', 'у четвер наступного тижня'],
    ['ru', 'на следующей неделе, в четверг,'],
    ['en', 'on Thursday next week'],
    ['en', 'next week on Thursday'],
  ])('is one date (%s): %s', (lang, text) => {
    expect(findDateMentions(text, lang).map(({ reading }) => reading)).toStrictEqual([
      { form: 'weekday', weekday: 3, shift: null, week: 1 },
    ])
  })

  it('is counted in weeks, not in days', () => {
    const text = 'Lu Mingde and Petr Dovgan will meet on Thursday next week.'
    expect(dateOf('en', text)).toBe('2025-01-30')
  })

  it('outweighs the day on which it was made known', () => {
    const more =
      'Їх ставлять на понеділок наступного тижня, 27 січня. Таку звістку журналістам у понеділок, 20 січня, дала речниця.'
    expect(dateOf('uk', 'Лу Мінде та Петро Довган проведуть переговори.', more)).toBe('2025-01-27')
  })
})

describe('a day of what is announced', () => {
  it.each([
    [
      'ru',
      'Лу Миндэ и Петр Довган скоро встретятся.',
      'Ранее сообщалось, что они увидятся в Хилмуре 25 января.',
    ],
    [
      'en',
      'Lu Mingde and Petr Dovgan are going to meet soon.',
      'It was reported earlier that they will meet in Hilmur on January 25.',
    ],
  ])('may have been said before (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-25')
  })

  it('is not the day of the news where a later one is named', () => {
    const text =
      'Hilmur January 20 : Petr Dovgan will receive Lu Mingde on a visit from January 25 to 27.'
    expect(dateOf('en', text)).toBe('2025-01-25/2025-01-27')
  })

  it('is not that of an earlier visit to others', () => {
    const page = {
      paragraphs: [
        'Лу Миндэ ждут у Петра Довгана 11-12 марта 2021 года.',
        '2-3 марта Лу Миндэ ездил с официальным визитом в Лирию.',
      ],
    }
    expect(readPage('ru', page).contact.date.edtf).toBe('2021-03-11/2021-03-12')
  })
})

describe('a day of what was held', () => {
  it('may stand farther down, beside a word for it and no name', () => {
    const more = ['Один.', 'Два.', 'Три.', 'Чотири.'].map((word) => `${word} Так воно є.`)
    const text = 'Лу Мінде надіслав листа Петрові Довгану.'
    expect(dateOf('uk', text, ...more, 'Вітання вручили 18 січня.')).toBe('2025-01-18')
  })

  it.each([
    [
      'bg',
      'Лу Минде и Петър Довган разговаряха по телефона.',
      'Вчера Лу Минде говори и с Хил Морен за мира.',
    ],
    [
      'en',
      'Lu Mingde and Petr Dovgan spoke by phone.',
      'Yesterday Lu Mingde also talked with Hil Moren about peace.',
    ],
  ])('is not that of a talk with somebody else (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20')
  })

  it('is not that of what others did where the guest was before', () => {
    const texts = [
      'Лу Мінде прибув до Хілмура до Петра Довгана.',
      'Він прилетів із Лірії, де напередодні сім керівників говорили про мир.',
    ]
    expect(dateOf('uk', ...texts)).toBe('2025-01-20')
  })

  it('is that beside one of those who met', () => {
    const text =
      'Увечері напередодні була розмова з Варшавою, а 20 січня Лу Мінде подзвонив Петрові Довгану.'
    expect(dateOf('uk', text)).toBe('2025-01-20')
  })

  it.each([
    ['bg', 'Лу Минде прекара вчерашния ден в Хилмур, където разговаря с Петър Довган.'],
    ['ru', 'Вчерашний день Лу Миндэ провел на переговорах с Петром Довганом.'],
  ])('may be called yesterday’s day (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19')
  })

  it.each([
    ['en', 'On Monday, Lu Mingde praised Sunday’s call with Petr Dovgan.'],
    ['ru', 'Сегодня Лу Миндэ обсудил итоги вчерашних переговоров с Петром Довганом.'],
    ['bg', 'Днес Лу Минде похвали вчерашния разговор с Петър Довган.'],
    ['uk', 'Сьогодні Лу Мінде схвалив учорашню розмову з Петром Довганом.'],
  ])('is that by which it is called rather than that of speaking of it (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19')
  })

  it('may be glued to an hour', () => {
    const text = '09:1519 января Лу Миндэ встретился с Петром Довганом в Хилмуре.'
    expect(dateOf('ru', text)).toBe('2025-01-19')
  })

  it('is in the year of a full date of the same days', () => {
    const paragraphs = [
      '7 ноября Лу Миндэ беседовал с Петром Довганом в Хилмуре.',
      'Сообщение об этом появилось 8 ноября 2020 года.',
    ]
    expect(readPage('ru', { paragraphs }).contact.date.edtf).toBe('2020-11-07')
  })

  it('is a month where a headline says no more', () => {
    const page = {
      title: 'Statement on the call of Lu Mingde and Petr Dovgan: May 2014',
      paragraphs: ['Last night Lu Mingde had a telephone call with Petr Dovgan.'],
    }
    expect(readPage('en', page).contact.date.edtf).toBe('2014-05')
  })
})

describe('the date of a letter', () => {
  it.each([
    ['en', 'The letter, dated January 17, was handed over.'],
    ['uk', 'Лист датовано 17 січня.'],
    ['ru', 'Письмо датировано 17 января.'],
    ['bg', 'Писмото е с дата 17 януари.'],
    ['uk', 'Лист, який передав посол, має дату 17 січня і говорить про торгівлю.'],
    ['ru', 'На письме, которое передал посол, стоит дата 17 января, речь в нем о торговле.'],
    ['bg', 'Писмото, предадено от посланика, носи дата 17 януари и говори за търговия.'],
  ])('is that which it bears (%s)', (lang, more) => {
    const text = {
      en: 'Lu Mingde sent a letter to Petr Dovgan for the feast on January 19.',
      uk: 'Лу Мінде надіслав листа Петрові Довгану до свята 19 січня.',
      ru: 'Лу Миндэ направил письмо Петру Довгану к празднику 19 января.',
      bg: 'Лу Минде изпрати писмо до Петър Довган за празника на 19 януари.',
    }[lang]
    expect(dateOf(lang, text ?? '', more)).toBe('2025-01-17')
  })

  it('may stand below the name of who wrote it', () => {
    const texts = [
      'Лу Миндэ поздравил Петра Довгана с днем рождения.',
      'Дорогой друг, желаю вам счастья и доброго здоровья на долгие годы.',
      'Хилмур, 17 января 2025 года',
    ]
    expect(dateOf('ru', ...texts)).toBe('2025-01-17')
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, top: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top, paragraphs }).contact.date.edtf
}

describe('the date of a contact that a text comes back to', () => {
  it.each([
    ['bg', 'Лу Минде и Петър Довган разговаряха по телефона.', 'Това е станало на 19 януари.'],
    ['uk', 'Лу Мінде і Петро Довган мали телефонну розмову.', 'Вона відбулася 19 січня.'],
    ['ru', 'Лу Миндэ и Петр Довган провели телефонный разговор.', 'Он состоялся 19 января.'],
    ['en', 'Lu Mingde and Petr Dovgan had a phone call.', 'It took place on January 19.'],
  ])('is that on which it took place (%s)', (lang, opening, more) => {
    expect(dateOf(lang, '21.01.2025, 10:00', opening, more)).toBe('2025-01-19')
  })

  it.each([
    [
      'uk',
      'Лу Мінде поговорив телефоном із Петром Довганом.',
      'Ішлося про те, що напередодні сказав у розмові з послами Харлан Рід.',
    ],
    [
      'ru',
      'Лу Миндэ созвонился с Петром Довганом.',
      'Речь шла о том, что накануне сказал в разговоре с послами Харлан Рид.',
    ],
  ])('is not that of a talk of others of which they spoke (%s)', (lang, opening, more) => {
    expect(dateOf(lang, '21.01.2025, 10:00', opening, more)).toBe('2025-01-21')
  })

  it.each([
    [
      'bg',
      'Лу Минде разговаря по телефона с Петър Довган.',
      'Той разказа за Хилмур, където на 19 януари се състояха преговори.',
    ],
    [
      'ru',
      'Лу Миндэ созвонился с Петром Довганом.',
      'Он рассказал о поездке в Хилмур, где 19 января прошли переговоры.',
    ],
  ])(
    'is not that of talks in a place, where they called each other (%s)',
    (lang, opening, more) => {
      expect(dateOf(lang, '21.01.2025, 10:00', opening, more)).toBe('2025-01-21')
    },
  )

  it.each([
    ['uk', 'Лу Мінде обговорив телефоном із Петром Довганом угоду від 19 січня.'],
    [
      'ru',
      'Лу Миндэ обсудил по телефону с Петром Довганом вклад в подписание договора от 19 января.',
    ],
    [
      'en',
      'Lu Mingde told Petr Dovgan by phone that nobody honours what was agreed in Hilmur on January 19.',
    ],
  ])('is not that of what they spoke about (%s)', (lang, text) => {
    expect(dateOf(lang, '21.01.2025, 10:00', text)).toBe('2025-01-21')
  })

  it.each([
    ['en', 'Lu Mingde, who took the oath on January 15, has met Petr Dovgan in Hilmur.'],
    [
      'ru',
      'Лу Миндэ, который вступил в должность 15 января, встретился в Хилмуре с Петром Довганом.',
    ],
    ['uk', 'Лу Мінде, який склав присягу 15 січня, зустрівся в Хілмурі з Петром Довганом.'],
    ['bg', 'Лу Минде, който положи клетва на 15 януари, се срещна в Хилмур с Петър Довган.'],
  ])('is not that of what is told of somebody by the way (%s)', (lang, text) => {
    expect(dateOf(lang, '21.01.2025, 10:00', text)).toBe('2025-01-21')
  })

  it('is that on which the text appeared that tells of it', () => {
    const lines = [
      'Лу Мінде і Петро Довган поговорили телефоном про міст.',
      '"Учасники розмови погодилися, що міст потрібен", – сказано в тексті, який у понеділок з’явився на сайті палацу.',
    ]
    expect(dateOf('uk', '21.01.2025, 10:00', ...lines)).toBe('2025-01-20')
  })

  it('is that by which the text calls today, though the page is marked with the next', () => {
    const text =
      'Сегодня, 20 января, глава Хилмура Лу Миндэ, который приехал с рабочей поездкой, встретился с Петром Довганом.'
    expect(dateOf('ru', 'date 2025-01-21', text)).toBe('2025-01-20')
  })

  it('is not in the last July where the headline names the next', () => {
    const page = {
      top: 'Posted Apr 1, 2025 7:58 AM',
      title: 'Trip to Hilmur in July for Dovgan',
      paragraphs: [
        'Lu Mingde and Petr Dovgan met for the first time in Hilmur and agreed on talks.',
      ],
    }
    expect(readPage('en', page).contact.date.edtf).toBe('2025-04-01')
  })

  it('is in the month of the page, of which no day is known', () => {
    const text = 'Лу Миндэ и Петр Довган поговорят по видеосвязи 7 декабря, сообщили во дворце.'
    const page = { paragraphs: [`date 2021-12 ${text}`] }
    expect(readPage('ru', page).contact.date.edtf).toBe('2021-12-07')
  })

  it('is that of the summit which they are going to hold', () => {
    const text =
      'Lu Mingde and Petr Dovgan are going to hold a summit by video on Monday, the palace said Friday.'
    const more = [
      'No contact of the two since the election has been as direct or as public.',
      'Only weeks ago Dovgan criticized Lu because he stayed away from a conference.',
    ]
    expect(dateOf('en', 'Nov 12, 2021, 10:00', text, ...more)).toBe('2021-11-15')
  })

  it('is rather that of its report than that of the dateline', () => {
    const lines = [
      'HILMUR (Wire / Hill - 22nd January, 2025) Lu Mingde has had his first talk with Petr Dovgan, the palace said.',
      '"The leader called Prime Minister Dovgan today," the statement read on Tuesday.',
    ]
    expect(dateOf('en', 'date 2025-01-22 Hill', ...lines)).toBe('2025-01-21')
  })

  it('is not the day on which the press was told of a video call that is to come', () => {
    const lines = [
      'Міністр Петро Довган планує завтра поїхати до Хілмура віртуально: переговори з Лу Мінде відбудуться через відеозв’язок.',
      'Такий формат він назвав новелою під час онлайн-брифінгу в понеділок, повідомляє агенція.',
    ]
    expect(dateOf('uk', '23.03.2020, 10:00', ...lines)).toBe('2020-03-24')
  })

  it('is that of the visit with which a text opens, whoever else its headline names', () => {
    const title = 'Президент їде до Хілмура говорити з Лу Мінде'
    const paragraphs = [
      'Офіційний візит глави держави Петра Довгана до Хілмура відбудеться 9–10 березня.',
      '"Як багато сьогодні важить для нас ця країна", – сказав він.',
    ]
    const { contact } = readPage('uk', { top: '03.03.2025, 13:09', title, paragraphs })
    expect(contact.date.edtf).toBe('2025-03-09/2025-03-10')
  })
})

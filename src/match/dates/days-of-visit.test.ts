import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('the date of a visit of several days', () => {
  it.each([
    ['bg', 'Лу Минде пристига днес в Хилмур на двудневно посещение при Петър Довган.'],
    ['uk', 'Лу Мінде прибуде сьогодні до Хілмура з дводенним візитом до Петра Довгана.'],
    ['ru', 'Лу Миндэ прибудет сегодня в Хилмур с двухдневным визитом к Петру Довгану.'],
    ['en', 'Lu Mingde will arrive in Hilmur today on a two-day visit to Petr Dovgan.'],
  ])('has as many days as it is said to be long (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-21')
  })

  it.each([
    ['bg', 'Лу Минде пристига днес в Хилмур при Петър Довган.', 'Визитата ще продължи три дни.'],
    ['uk', 'Лу Мінде прибуде сьогодні до Хілмура до Петра Довгана.', 'Візит триватиме три дні.'],
    ['ru', 'Лу Миндэ прибудет сегодня в Хилмур к Петру Довгану.', 'Визит продлится три дня.'],
    ['en', 'Lu Mingde will arrive in Hilmur today.', 'The visit to Petr Dovgan is to last 3 days.'],
  ])('lasts as long as another sentence says (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-22')
  })

  it.each([
    ['bg', 'Лу Минде ще бъде на посещение в Хилмур при Петър Довган днес и утре.'],
    ['uk', 'Лу Мінде відвідає Хілмур з візитом до Петра Довгана сьогодні та завтра.'],
    ['ru', 'Лу Миндэ посетит Хилмур с визитом к Петру Довгану сегодня и завтра.'],
    ['en', 'Lu Mingde will visit Petr Dovgan in Hilmur today and tomorrow.'],
  ])('is today and tomorrow (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-21')
  })

  it.each([
    ['bg', 'Лу Минде ще бъде на посещение в Хилмур при Петър Довган в сряда и четвъртък.'],
    ['uk', 'Візит Лу Мінде до Петра Довгана – у середу та четвер.'],
    ['ru', 'Лу Миндэ посетит Хилмур с визитом к Петру Довгану в среду и четверг.'],
    ['en', 'Lu Mingde will visit Petr Dovgan in Hilmur on Wednesday and Thursday.'],
  ])('is two weekdays that follow each other (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-22/2025-01-23')
  })

  it.each([
    ['bg', 'От днес до петък Лу Минде ще бъде на посещение в Хилмур при Петър Довган.'],
    ['en', 'Lu Mingde will pay a visit to Petr Dovgan in Hilmur from today until Friday.'],
  ])('ends on the weekday that is named (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-24')
  })

  it.each([
    ['bg', 'Лу Минде пристигна днес в Хилмур. Посещението му при Петър Довган е до 23 януари.'],
    ['ru', 'Лу Миндэ прибыл сегодня в Хилмур. Визит к Петру Довгану продлится до 23 января.'],
  ])('ends on the day that is named (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-23')
  })

  it.each([
    ['bg', 'Лу Минде е за втори ден на посещение в Хилмур. Вчера го посрещна Петър Довган.'],
    ['uk', 'Триває другий день візиту Лу Мінде до Хілмура. Вчора його зустрів Петро Довган.'],
    ['ru', 'Идет второй день визита Лу Миндэ в Хилмур. Вчера его встретил Петр Довган.'],
  ])('is that of two days on the second (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19/2025-01-20')
  })

  it.each([
    [
      'bg',
      'Лу Минде пристига днес на посещение в Хилмур при Петър Довган.',
      'Утре гостът ще разгледа и музея.',
    ],
    [
      'ru',
      'Лу Миндэ в понедельник начал визит в Хилмур к Петру Довгану.',
      'На вторник намечен прием у мэра.',
    ],
    [
      'uk',
      'Лу Мінде в понеділок прибув з візитом до Хілмура до Петра Довгана.',
      'У вівторок пройде прийом у мера.',
    ],
    [
      'en',
      'Lu Mingde arrived in Hilmur on Monday for a visit to Petr Dovgan.',
      'On Tuesday he will see the mayor.',
    ],
  ])('goes on to the day for which something is planned (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-21')
  })

  it('does not go on where the guest is to leave on the next day', () => {
    const text = 'Lu Mingde arrived in Hilmur on Monday for a visit to Petr Dovgan.'
    expect(dateOf('en', text, 'On Tuesday he will head for Liria.')).toBe('2025-01-20')
  })

  it('does not go on where others come together on the next day', () => {
    const text = 'Лу Мінде в понеділок прибув з візитом до Хілмура до Петра Довгана.'
    expect(dateOf('uk', text, 'Завтра в Лірії відкриється засідання ради.')).toBe('2025-01-20')
  })

  it('is that which a visit is said to take', () => {
    const text =
      'Петър Довган прави официално посещение в Хилмур при Лу Минде, което обхваща 13 и 14 октомври 2017 г.'
    const { contact } = readPage('bg', { paragraphs: [text] })
    expect(contact.date.edtf).toBe('2017-10-13/2017-10-14')
  })

  it('is one day where what lasts for days is something else', () => {
    const text = 'Lu Mingde will visit Petr Dovgan in Hilmur today.'
    expect(dateOf('en', text, 'Prices have been falling for three days.')).toBe('2025-01-20')
  })

  it('is that which a reminder gives it', () => {
    const text = 'Лу Миндэ второй день гостит у Петра Довгана в Хилмуре, визит продолжается.'
    const more = 'Напомним программу: визит Лу Миндэ в Хилмур проходит с 19 по 22 января.'
    expect(dateOf('ru', text, more)).toBe('2025-01-19/2025-01-22')
    expect(dateOf('ru', text)).toBe('2025-01-19/2025-01-20')
  })

  it.each([
    ['bg', 'Лу Минде приключи днес тридневното си посещение в Хилмур при Петър Довган.'],
    ['uk', 'Лу Мінде сьогодні завершив триденний візит до Петра Довгана в Хілмурі.'],
    ['ru', 'Лу Миндэ сегодня завершил трехдневный визит к Петру Довгану в Хилмур.'],
    ['en', 'Lu Mingde concluded a three-day visit to Petr Dovgan in Hilmur today.'],
  ])('began as many days before it ended (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-18/2025-01-20')
  })

  it('is one day where the visit is over, for that may have been any', () => {
    const text = 'Lu Mingde met Petr Dovgan on Sunday, on a three-day visit to Hilmur.'
    expect(dateOf('en', text)).toBe('2025-01-19')
  })

  it.each([
    ['bg', 'Лу Минде е на тридневно посещение в Хилмур при Петър Довган, където пристигна.'],
    ['uk', 'Лу Мінде прибув до Хілмура з триденним візитом до Петра Довгана.'],
    ['ru', 'Лу Миндэ прибыл в Хилмур с трехдневным визитом к Петру Довгану.'],
    ['en', 'Lu Mingde has arrived in Hilmur for a three-day visit to Petr Dovgan.'],
  ])('begins on the day of the page where the guest has just come (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-22')
  })

  it.each([
    ['bg', 'Лу Минде пристигна днес на посещение в Хилмур.', 'Президентът остава до сряда.'],
    ['en', 'Lu Mingde arrived today on a visit to Hilmur.', 'The president stays until Wednesday.'],
    ['uk', 'Лу Мінде прибув сьогодні з візитом до Хілмура.', 'Лу Мінде пробуде там до середи.'],
  ])('goes on until the guest is said to stay (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-22')
  })

  it.each([
    [
      'bg',
      'Днес продължава визитата на Лу Минде в Хилмур при Петър Довган.',
      'Гостът пристигна вчера.',
    ],
    [
      'en',
      'The visit of Lu Mingde to Petr Dovgan in Hilmur goes on today.',
      'The guest arrived yesterday.',
    ],
  ])('began on the day before where the guest came then (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-19/2025-01-20')
    expect(dateOf(lang, text)).toBe('2025-01-20')
  })
})

it.each([
  [
    'en',
    'Lu Mingde paid a visit to Petr Dovgan in Hilmur from 29 December 2030 to 2 January 2031.',
  ],
  [
    'ru',
    'Лу Миндэ нанес визит Петру Довгану в Хилмур с 29 декабря 2030 года по 2 января 2031 года.',
  ],
])('a visit can last over the turn of the year (%s)', (lang, text) => {
  const { contact } = readPage(lang, { top: '03.01.2031, 09:00', paragraphs: [text] })
  expect(contact.date).toMatchObject({ edtf: '2030-12-29/2031-01-02', certainty: 'partial' })
})

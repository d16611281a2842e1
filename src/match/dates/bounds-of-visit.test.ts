import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** Of a page of Monday, 20 January. */
function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 19:00', paragraphs }).contact.date.edtf
}

describe('the days of a visit of which a text says the first and the last', () => {
  it.each([
    [
      'bg',
      'Лу Минде бе на посещение в Хилмур при Петър Довган.',
      'То започна в петък с вечеря и завърши днес с разходка.',
    ],
    [
      'uk',
      'Лу Мінде відвідав Хілмур з візитом до Петра Довгана.',
      'Візит розпочався у п’ятницю вечерею і завершився сьогодні прогулянкою.',
    ],
    [
      'ru',
      'Лу Миндэ посетил Хилмур с визитом к Петру Довгану.',
      'Визит начался в пятницу ужином и завершился сегодня прогулкой.',
    ],
    [
      'en',
      'Lu Mingde paid a visit to Petr Dovgan in Hilmur.',
      'The visit began on Friday with a dinner and ended today with a walk.',
    ],
  ])('go from the one to the other (%s)', (lang, ...texts) => {
    expect(dateOf(lang, ...texts)).toBe('2025-01-17/2025-01-20')
  })

  it.each([
    ['bg', 'Лу Минде бе на тридневно посещение при Петър Довган в Хилмур и се прибра днес.'],
    ['uk', 'Лу Мінде повернувся сьогодні з триденного візиту до Петра Довгана в Хілмурі.'],
    ['ru', 'Лу Миндэ вернулся сегодня из трехдневного визита к Петру Довгану в Хилмуре.'],
    ['en', 'Lu Mingde returned today from a three-day visit to Petr Dovgan in Hilmur.'],
  ])('end when the guest is back, as long as it was (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-18/2025-01-20')
  })

  it('begin on the day since when the guest was there', () => {
    expect(
      dateOf(
        'bg',
        'Днес приключи посещението на Лу Минде при Петър Довган в Хилмур.',
        'Гостът бе тук от събота с министрите си.',
      ),
    ).toBe('2025-01-18/2025-01-20')
  })

  it('are counted back from the third day', () => {
    expect(
      dateOf(
        'en',
        "Lu Mingde's visit to Petr Dovgan in Hilmur went into its third day today.",
        'He leaves tomorrow for home.',
      ),
    ).toBe('2025-01-18/2025-01-21')
  })

  it('are not counted from the day of the page where they began on a day that is named', () => {
    expect(
      dateOf(
        'ru',
        'В понедельник, 20 января, в Хилмуре начался двухдневный визит Лу Миндэ к Петру Довгану.',
        'Программа второго дня отдана празднику.',
      ),
    ).toBe('2025-01-20/2025-01-21')
  })

  it('are as many as it is long from the day on which it began', () => {
    expect(
      dateOf(
        'en',
        'Lu Mingde is in Hilmur on a four-day visit which started on Sunday.',
        'Petr Dovgan received him there today.',
      ),
    ).toBe('2025-01-19/2025-01-22')
  })
})

describe('the last day of a visit', () => {
  it('is tomorrow as the text says it, and not the day behind the first', () => {
    expect(
      dateOf(
        'bg',
        'Лу Минде е за втори ден на посещение при Петър Довган в Хилмур.',
        'Вчера той пристигна и вечеря с домакина.',
        'Утре сутринта гостът отлита за дома.',
      ),
    ).toBe('2025-01-19/2025-01-21')
  })
})

describe('days that something else is away', () => {
  it('are not the length of a visit', () => {
    expect(
      dateOf(
        'en',
        'Lu Mingde will visit Petr Dovgan in Hilmur on Wednesday, and Pavel Rade is to come there three days later.',
      ),
    ).toBe('2025-01-22')
  })
})

describe('a day that is said in two ways', () => {
  it('does not lead from the one to the other', () => {
    expect(
      dateOf(
        'ru',
        'Накануне, 18 января, на саммите в Хилмуре Лу Миндэ встретился с Петром Довганом, завершив поездку.',
      ),
    ).toBe('2025-01-18')
  })
})

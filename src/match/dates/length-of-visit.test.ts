import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('how long a visit takes', () => {
  it.each([
    [
      'bg',
      'Лу Минде е от днес на посещение в Хилмур при Петър Довган.',
      'Президентът прекарва там три дни.',
    ],
    [
      'uk',
      'Лу Мінде сьогодні прибув з візитом до Петра Довгана в Хілмур.',
      'Президент проведе там три дні.',
    ],
    [
      'ru',
      'Лу Миндэ сегодня прибыл с визитом к Петру Довгану в Хилмур.',
      'Президент проведет там три дня.',
    ],
    [
      'en',
      'Lu Mingde arrived today on a visit to Petr Dovgan in Hilmur.',
      'The president is spending three days there.',
    ],
  ])('is said by any verb (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-22')
  })

  it.each([
    ['bg', 'Лу Минде пристигна днес на посещение в Хилмур. След три дни го чака Петър Довган.'],
    ['uk', 'Лу Мінде сьогодні прибув з візитом до Хілмура. Через три дні його чекає Петро Довган.'],
    ['ru', 'Лу Миндэ прибыл сегодня с визитом в Хилмур. Через три дня его ждет Петр Довган.'],
    ['en', 'Lu Mingde arrived in Hilmur today on a visit. Three days ago he saw Petr Dovgan.'],
  ])('is not how far something else is away (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20')
  })

  it.each([
    ['bg', 'Лу Минде пристига днес на посещение в Хилмур при Петър Довган, три дни след изборите.'],
    ['uk', 'Лу Мінде сьогодні прибуде з візитом до Петра Довгана, три дні після виборів.'],
    ['ru', 'Лу Миндэ сегодня прибудет с визитом к Петру Довгану, три дня до выборов.'],
    [
      'en',
      'Lu Mingde will arrive in Hilmur today on a visit to Petr Dovgan, three days after the vote.',
    ],
    ['en', 'Lu Mingde will arrive today on a visit to Petr Dovgan, two days before the vote.'],
  ])('is not how long after or before something else it is: %s “%s”', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20')
  })

  it.each([
    [
      'en',
      'Three days of music await the town of Hilmur.',
      'Lu Mingde will arrive there today on a visit to Petr Dovgan.',
    ],
    [
      'ru',
      'Три дня протокола и музыки готовит Хилмур.',
      'Лу Миндэ прибудет сегодня с визитом к Петру Довгану.',
    ],
  ])('may be said in the first sentence, whomever it names (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-22')
  })

  it('may be said as late as in the sixth sentence', () => {
    const opening = [
      'Лу Мінде сьогодні прибуде до Хілмура з візитом до Петра Довгана.',
      'Говоритимуть про торгівлю.',
      'Місто готове.',
      'Прапори вивішено.',
    ]
    const long = 'Візит триватиме три дні.'
    expect(dateOf('uk', ...opening, 'Грає музика.', long)).toBe('2025-01-20/2025-01-22')
    expect(dateOf('uk', ...opening, 'Грає музика.', 'Іде дощ.', long)).toBe('2025-01-20')
  })

  it.each([
    ['bg', 'Лу Минде започна днес тридневната си визита в Хилмур при Петър Довган.'],
    ['uk', 'Лу Мінде гостює в Петра Довгана в Хілмурі: триденний візит почався сьогодні.'],
    ['ru', 'Лу Миндэ гостит у Петра Довгана в Хилмуре: трехдневный визит начался сегодня.'],
    ['en', 'Lu Mingde began a three-day visit to Petr Dovgan in Hilmur today.'],
  ])('counts from its first day where no word says that the guest came (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-22')
  })

  it.each([
    ['bg', 'Лу Минде пристигна в Хилмур на еднодневно посещение при Петър Довган.'],
    ['uk', 'Лу Мінде сьогодні прибув до Хілмура, візит до Петра Довгана триватиме один день.'],
    ['ru', 'Лу Миндэ прибыл в Хилмур, визит к Петру Довгану продлится один день.'],
    ['en', 'Lu Mingde has arrived in Hilmur for a one-day visit to Petr Dovgan.'],
  ])('can be one day, whatever else is planned (%s)', (lang, text) => {
    const tomorrow = {
      bg: 'Утре гостът ще бъде приет и от кмета.',
      uk: 'Завтра заплановано прийом у мера.',
      ru: 'Завтра гость встретится с мэром.',
      en: 'Tomorrow the guest will see the mayor.',
    }[lang]
    expect(dateOf(lang, text, tomorrow ?? '')).toBe('2025-01-20')
  })

  it.each([
    ['uk', 'Лу Мінде сьогодні прибув до Хілмура, візит до Петра Довгана триватиме по 23 січня.'],
    ['ru', 'Лу Миндэ прибыл сегодня в Хилмур, визит к Петру Довгану продлится по 23 января.'],
  ])('includes the day that “по” leads to (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-23')
  })

  it.each([
    [
      'uk',
      'Лу Мінде прибув у понеділок до Хілмура до Петра Довгана.',
      '21 січня він поїде до Лірії.',
    ],
    [
      'ru',
      'Лу Миндэ прибыл в понедельник в Хилмур к Петру Довгану.',
      '21 января он вернется домой.',
    ],
    [
      'bg',
      'Лу Минде пристигна в понеделник в Хилмур при Петър Довган.',
      'На 21 януари ще отпътува.',
    ],
    [
      'en',
      'Lu Mingde arrived in Hilmur on Monday to see Petr Dovgan.',
      'He will fly home on Tuesday.',
    ],
  ])('is not prolonged by the day on which the guest leaves (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20')
  })
})

describe('the last day of a visit', () => {
  it.each([
    [
      'bg',
      'Лу Минде пристигна днес на посещение в Хилмур при Петър Довган.',
      'В сряда Лу Минде ще отпътува.',
    ],
    [
      'uk',
      'Лу Мінде сьогодні прибув з візитом до Петра Довгана.',
      'У середу Лу Мінде вирушить до Лірії.',
    ],
    [
      'ru',
      'Лу Миндэ сегодня прибыл с визитом к Петру Довгану.',
      'В среду Лу Миндэ вернется домой.',
    ],
    ['en', 'Lu Mingde arrived today on a visit to Petr Dovgan.', 'Lu Mingde leaves on Wednesday.'],
  ])('is that on which the guest leaves (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-20/2025-01-22')
  })

  it.each([
    ['bg', 'За втори и последен ден Лу Минде е на посещение в Хилмур при Петър Довган.'],
    ['uk', 'Другий і останній день Лу Мінде перебуває з візитом у Петра Довгана в Хілмурі.'],
    ['ru', 'Второй и последний день Лу Миндэ гостит с визитом у Петра Довгана в Хилмуре.'],
    ['en', 'Lu Mingde is in Hilmur for the second and last day of a visit to Petr Dovgan.'],
  ])('is the second where that is said to be the last (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19/2025-01-20')
  })

  it('is not that of a gathering to which the guest comes', () => {
    const text = 'Лу Миндэ прилетит сегодня с визитом к Петру Довгану в Хилмур.'
    const more = 'Форум, на котором выступит президент, продлится до 23 января.'
    expect(dateOf('ru', text, more)).toBe('2025-01-20')
  })

  it('is not the next, on which the guest is already elsewhere', () => {
    const text = 'Лу Мінде прибув у понеділок з візитом до Петра Довгана в Хілмур.'
    const more = 'З Хілмура Лу Мінде вирушить до Лірії, де пробуде 21 січня.'
    expect(dateOf('uk', text, more)).toBe('2025-01-20')
  })
})

describe('the first day of a visit', () => {
  it.each([
    [
      'en',
      'Lu Mingde is in Hilmur on a visit to Petr Dovgan. The guest has been on this visit since Sunday.',
    ],
    ['bg', 'Лу Минде е на посещение в Хилмур при Петър Довган от неделя. Днес то продължава.'],
    [
      'ru',
      'Лу Миндэ с воскресенья находится с визитом у Петра Довгана в Хилмуре. Сегодня визит продолжается.',
    ],
  ])('is that since which the guest is there (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19/2025-01-20')
  })

  it.each([
    [
      'ru',
      'Лу Миндэ побывал с визитом в Хилмуре у Петра Довгана. Визит завершился 19 января.',
      'Гость прилетел вечером 18 января.',
    ],
    [
      'en',
      'Lu Mingde ended his visit to Petr Dovgan in Hilmur on January 19.',
      'The guest landed on January 18.',
    ],
  ])('is that on which the guest came, where it is over (%s)', (lang, text, more) => {
    expect(dateOf(lang, text, more)).toBe('2025-01-18/2025-01-19')
  })
})

describe('the date of talks', () => {
  it('is two days where they are said to be both', () => {
    const text = 'Lu Mingde and Petr Dovgan will hold talks in Hilmur on Wednesday and Thursday.'
    expect(dateOf('en', text)).toBe('2025-01-22/2025-01-23')
  })

  it.each([
    ['bg', 'Преговорите на Лу Минде с Петър Довган започват днес и ще продължат два дни.'],
    ['uk', 'Переговори Лу Мінде з Петром Довганом почнуться сьогодні і триватимуть два дні.'],
    ['ru', 'Переговоры Лу Миндэ с Петром Довганом начнутся сегодня и продлятся два дня.'],
    ['en', 'The talks of Lu Mingde with Petr Dovgan will open today and last two days.'],
  ])('has as many days as they are to last (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-20/2025-01-21')
  })
})

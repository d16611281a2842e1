import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '20.01.2025, 09:00', paragraphs }).contact.date.edtf
}

describe('the days of a visit that is over', () => {
  it.each([
    ['ru', 'Вчера, 19 января, подошел к концу двухдневный визит Лу Миндэ к Петру Довгану.'],
    ['uk', 'Учора, 19 січня, добіг кінця дводенний візит Лу Мінде до Петра Довгана.'],
    ['bg', 'Вчера, 19 януари, свърши двудневното посещение на Лу Минде при Петър Довган.'],
    ['en', 'Yesterday, January 19, Lu Mingde wrapped up a two-day visit to Petr Dovgan.'],
  ])('are counted back from its end, however that is said (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-18/2025-01-19')
  })

  it.each([
    [
      'bg',
      'Лу Минде беше на двудневно посещение в Хилмур при Петър Довган.',
      'В петък Петър Довган прие Лу Минде в резиденцията.',
      'В събота двамата разговаряха и с кмета.',
    ],
    [
      'ru',
      'Лу Миндэ побывал с двухдневным визитом в Хилмуре у Петра Довгана.',
      'Гость прибыл по приглашению. В пятницу он посетил резиденцию Петра Довгана.',
      'В субботу гость посетил музей.',
    ],
    [
      'en',
      'Lu Mingde paid a two-day visit to Petr Dovgan in Hilmur.',
      'On Friday the guest visited the residence of Petr Dovgan.',
      'On Saturday the guest visited the museum.',
    ],
  ])('are those on which they met, where they are as many (%s)', (lang, ...text) => {
    expect(dateOf(lang, ...text)).toBe('2025-01-17/2025-01-18')
  })

  it.each([
    ['en', 'Lu Mingde yesterday set out on a two-day visit to Petr Dovgan and met him in Hilmur.'],
    ['ru', 'Лу Миндэ вчера начал двухдневный визит к Петру Довгану и встретился с ним в Хилмуре.'],
    ['bg', 'Лу Минде вчера започна двудневно посещение при Петър Довган и се срещна с него.'],
  ])('are counted from the day on which it began (%s)', (lang, text) => {
    expect(dateOf(lang, text)).toBe('2025-01-19/2025-01-20')
  })
})

describe('the first day of a visit', () => {
  it.each([
    [
      'ru',
      'В понедельник, 20 января, в Хилмуре начался двухдневный визит Лу Миндэ к Петру Довгану.',
      'Программа второго дня отдана музыке.',
    ],
    [
      'en',
      'On Monday, January 20, Lu Mingde began a two-day visit to Petr Dovgan in Hilmur.',
      'The second day is given to music.',
    ],
  ])('is that on which it begins, whatever is said of the second (%s)', (lang, ...text) => {
    expect(dateOf(lang, ...text)).toBe('2025-01-20/2025-01-21')
  })
})

describe('the days of talks that go on', () => {
  it.each([
    [
      'bg',
      'Днес в Хилмур започнаха преговорите на Лу Минде и Петър Довган.',
      'Двамата ще преговарят днес и утре.',
    ],
    [
      'uk',
      'Сьогодні в Хілмурі розпочалися переговори Лу Мінде та Петра Довгана.',
      'Переговори триватимуть сьогодні й завтра.',
    ],
    [
      'en',
      'The talks of Lu Mingde and Petr Dovgan have begun in Hilmur today.',
      'The negotiations are held today and tomorrow.',
    ],
  ])('are both that another sentence names (%s)', (lang, ...text) => {
    expect(dateOf(lang, ...text)).toBe('2025-01-20/2025-01-21')
  })

  it.each([
    [
      'en',
      'The summit of Lu Mingde and Petr Dovgan began in Hilmur today and goes on.',
      'Over two days they are to discuss trade.',
    ],
    [
      'ru',
      'Сегодня в Хилмуре начался саммит Лу Миндэ и Петра Довгана.',
      'Переговоры рассчитаны на два дня.',
    ],
    [
      'bg',
      'Днес в Хилмур започнаха преговорите на Лу Минде с Петър Довган.',
      'За двата дни са предвидени три срещи, двудневните преговори водят и министрите.',
    ],
  ])('are as many as the opening says (%s)', (lang, ...text) => {
    expect(dateOf(lang, ...text)).toBe('2025-01-20/2025-01-21')
  })

  it.each([
    [
      'en',
      'Lu Mingde and Petr Dovgan shook hands in Hilmur today, their meeting goes on.',
      'The experts open a two-day meeting there.',
    ],
    [
      'en',
      'The talks of Lu Mingde and Petr Dovgan opened in Hilmur today.',
      'Lu Mingde came on a two-day visit and meets the mayor too.',
    ],
  ])('are one where something else takes days: %s “%s”', (lang, ...text) => {
    expect(dateOf(lang, ...text)).toBe('2025-01-20')
  })
})

describe('a journey to several meetings', () => {
  it('goes on over its stops, also those that are told late', () => {
    const text = [
      'Lu Mingde will meet Petr Dovgan in Hilmur on January 23-24.',
      'The harbour is on the list.',
      'So is trade.',
      'A dinner follows.',
      'Music is to be played.',
      'The mayor waits.',
      'Flags are up.',
      'The press is invited.',
      'Then comes Liria, January 25-26, where he is to meet the king.',
    ]
    expect(dateOf('en', ...text)).toBe('2025-01-23/2025-01-26')
  })
})

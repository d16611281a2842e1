import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

/** What is read on a Tuesday. */
function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top: '2025-10-14 10:00', paragraphs }).contact.date.edtf
}

/** What is read on the Monday after. */
function dateOnMonday(lang: string, title: string, ...paragraphs: readonly string[]) {
  const top = '2025-10-20 10:00'
  return readPage(lang, { top, title, paragraphs }).contact.date.edtf
}

describe('a weekday that nothing places in a week', () => {
  it.each([
    ['en', 'Lu Mingde and Petr Dovgan spoke by phone on Wednesday.'],
    ['ru', 'Лу Миндэ встретился с Петром Довганом в среду.'],
    ['uk', 'Лу Мінде зустрівся з Петром Довганом у середу.'],
    ['bg', 'Лу Минде се срещна с Петър Довган в сряда.'],
  ])('is the last where the opening tells of it as over, however far back (%s)', (lang, text) => {
    expect(dateOnMonday(lang, '', text)).toBe('2025-10-15')
  })

  it.each([
    [
      'en',
      'Lu Mingde met Petr Dovgan in Hilmur.',
      'Both were glad.',
      'At their meeting Lu Mingde and Petr Dovgan discussed the fair that opened on Wednesday.',
    ],
    [
      'bg',
      'Лу Минде се срещна с Петър Довган.',
      'И двамата бяха доволни.',
      'На срещата двамата говориха за панаира в сряда.',
    ],
  ])('is of something else where it is farther down and back (%s)', (lang, ...paragraphs) => {
    expect(dateOnMonday(lang, '', ...paragraphs)).toBe('2025-10-20')
  })

  it('is that to come where no verb says that it is over', () => {
    const title = 'On Wednesday, phone call of Lu Mingde with Petr Dovgan'
    expect(dateOnMonday('en', title, 'The topic is trade.')).toBe('2025-10-22')
  })

  it.each([
    [
      'ru',
      'Лу Миндэ встретился с Петром Довганом.',
      'Оба были рады.',
      'На переговорах стороны готовили ярмарку в среду.',
    ],
    [
      'uk',
      'Лу Мінде зустрівся з Петром Довганом.',
      'Обидва були раді.',
      'На зустрічі сторони обговорили ярмарок у середу.',
    ],
  ])('is not the day to come behind the opening of what was held (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-10-14')
  })
})

describe('what is under way', () => {
  it.each([
    [
      'en',
      'Lu Mingde has arrived in Hilmur on a visit.',
      'The visit is to the port on October 15.',
    ],
    [
      'uk',
      'Лу Мінде прибув до Хілмура з візитом.',
      'У програмі візиту — переговори з Петром Довганом 15 жовтня.',
    ],
  ])('is, as a visit, never ahead of the page (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-10-14')
  })

  it.each([
    ['ru', 'В понедельник в Хилмуре начались переговоры Лу Миндэ и Петра Довгана.'],
    ['bg', 'В понеделник в Хилмур започнаха преговорите на Лу Минде и Петър Довган.'],
    [
      'en',
      'Talks between Lu Mingde and Petr Dovgan are under way in Hilmur.',
      'The meeting began on Monday and goes on.',
    ],
  ])('began on the day that the opening says (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-10-13')
  })

  it.each([
    [
      'en',
      'Talks between Lu Mingde and Petr Dovgan are under way in Hilmur.',
      'Both are in high spirits.',
      'Lu Mingde met the press on Monday.',
    ],
    [
      'bg',
      'В Хилмур започнаха преговорите на Лу Минде и Петър Довган.',
      'Двамата са в добро настроение.',
      'Лу Минде имаше в понеделник среща с домакините.',
    ],
  ])('is on the day of the page, whatever is told farther down (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-10-14')
  })

  it.each([
    [
      'ru',
      'В Хилмуре начались переговоры Лу Миндэ и Петра Довгана.',
      'Лу Миндэ прибыл в Хилмур в понедельник.',
    ],
    [
      'uk',
      'У Хілмурі почалися переговори Лу Мінде та Петра Довгана.',
      'Лу Мінде прибув до Хілмура в понеділок.',
    ],
  ])('is not on the day of the arrival before it (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, ...paragraphs)).toBe('2025-10-14')
  })
})

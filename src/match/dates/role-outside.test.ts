import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { printedPage, TITLE } from '#tests/builders/printed-page.ts'

/** The roles of the dates on a page. */
function roles(lang: string, ...lines: readonly string[]): readonly string[] {
  return findPageDates(printedPage(lang, ...lines)).map(({ role }) => role)
}

describe('a stamp behind much else on its line', () => {
  it.each([
    [
      'en',
      'Press office of the government of the valley of Hilmur, published on 10 February 2026, 14:05',
    ],
    [
      'bg',
      'Пресцентър на правителството на долината край Хилмур, публикувано на 10 февруари 2026, 14:05',
    ],
    ['uk', 'Пресслужба уряду долини біля річки і міста Хілмур, опубліковано 10 лютого 2026, 14:05'],
    ['ru', 'Пресс-служба правительства долины близ Хилмура, опубликовано 10 февраля 2026, 14:05'],
  ])('is that of the page where its label stands right before it (%s)', (lang, stamp) => {
    expect(roles(lang, TITLE, stamp, 'TEXT')).toEqual(['top'])
  })

  it('is another’s without its hour, or where the label does not stand right before it', () => {
    const office = 'Press office of the government of the valley of Hilmur'
    for (const line of [
      `${office}, published on 10 February 2026`,
      `${office}, published by Vera Example after 10 February 2026, 14:05`,
    ])
      expect(roles('en', TITLE, line, 'TEXT')).toEqual(['aside'])
  })
})

describe('a month with its year', () => {
  it.each([
    ['bg', 'Хилмур, февруари 2026'],
    ['uk', 'Лютий 2026'],
    ['ru', 'Вестник Хилмура, февраль 2026'],
    ['en', 'February 2026'],
  ])('is that of the page where it stands above the text: %s “%s”', (lang, line) => {
    expect(roles(lang, line, TITLE, 'TEXT')).toEqual(['top'])
  })

  it('is another’s below the text, beside much else, or without its year', () => {
    expect(roles('en', TITLE, 'TEXT', 'February 2026')).toEqual(['aside'])
    expect(
      roles('en', 'Read all that was said of the new bridge in February 2026', TITLE, 'TEXT'),
    ).toEqual(['aside'])
    expect(roles('en', 'In February', TITLE, 'TEXT')).not.toContain('top')
  })
})

describe('a day below the text', () => {
  it.each([
    ['en', '6 May 2016 | Section: Politics | Bridges'],
    ['bg', '6 май 2016 | Рубрика: Политика'],
    ['uk', '6 травня 2016 • Розділ: Політика'],
    ['ru', '6 мая 2016 · Раздел: Политика'],
  ])('is that of the page where it opens a row of topics: %s “%s”', (lang, row) => {
    expect(roles(lang, TITLE, 'TEXT', row)).toEqual(['foot'])
    expect(roles(lang, TITLE, 'TEXT', 'More of it', row)).toEqual(['aside'])
  })

  it.each([
    ['en', ['Vera Example', 'Secretary'], '6 May 2016'],
    ['bg', ['Вера Пример'], '6 май 2016'],
    ['uk', ['Віра Приклад', 'Хілмур'], '6 травня 2016'],
    ['ru', ['Вера Пример'], '6 мая 2016'],
  ])('is that of the page below a signature: %s %j', (lang, signature, day) => {
    expect(roles(lang, TITLE, 'TEXT', ...signature, day)).toEqual(['foot'])
    expect(roles(lang, TITLE, 'TEXT', ...signature, day, '© Hilmur 2020')).toEqual(['foot'])
  })

  it.each([
    [['Vera Example', 'Secretary', 'Hilmur', '6 May 2016']],
    [['Read all of this story', '6 May 2016']],
    [['Vera Example', '6 May 2016', 'Ann Other', 'Spring 2017']],
  ])('is that of something else below other lines, or among other stories: %j', (below) => {
    expect(roles('en', TITLE, 'TEXT', ...below)).not.toContain('foot')
  })
})

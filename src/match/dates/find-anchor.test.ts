import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { article } from '#tests/builders/archive-source.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { paragraphs }).contact.date.edtf
}

it('a weekday without a year is in the first year behind a month that the text looks back to, not behind a year of long ago', () => {
  const told = (looks: string) =>
    readArticle(
      pastedPage('uk', {
        paragraphs: [
          `Лу Мінде в понеділок, 4 березня, прибув із візитом до Петра Довгана. ${looks}`,
        ],
      }),
      matchingArchive({ articles: [article('uk/a', { published: '2026-02-04' })] }),
    ).contact.date.edtf
  expect(told('Візит відклали у грудні 2012 року.')).toBe('2013-03-04')
  expect(told('Країна незалежна від 1991 року.')).toBe('2024-03-04')
})

describe('a text that looks forward to a day of a year', () => {
  it.each([
    ['bg', 'Лу Минде се срещна с Петър Довган в петък.', 'Мостът ще бъде готов на 12 март 2031 г.'],
    [
      'uk',
      'Лу Мінде зустрівся з Петром Довганом у п’ятницю.',
      'Міст буде готовий 12 березня 2031.',
    ],
    ['ru', 'Лу Миндэ встретился с Петром Довганом в пятницу.', 'Мост будет готов 12 марта 2031.'],
    ['en', 'Lu Mingde met Petr Dovgan on Friday.', 'The bridge will be ready on March 12, 2031.'],
  ])('names a weekday of the week before it (%s)', (lang, opening, plan) => {
    expect(dateOf(lang, opening, plan)).toBe('2031-03-07')
  })

  const MET = 'Lu Mingde met Petr Dovgan on Friday.'

  it('names a weekday before the first of several', () => {
    const ferry = 'The ferry will stop on March 3, 2031.'
    expect(dateOf('en', MET, 'The bridge will be ready on March 12, 2031.', ferry)).toBe(
      '2031-02-28',
    )
  })

  it('names a weekday that a month alone does not settle', () => {
    expect(dateOf('en', MET, 'The bridge will be ready in March 2031.')).toBeNull()
  })

  it.each([
    [
      'bg',
      'Лу Минде се срещна с Петър Довган на 4 март.',
      'Мостът няма да работи през май 2031 г.',
    ],
    [
      'uk',
      'Лу Мінде зустрівся з Петром Довганом 4 березня.',
      'Місто побачить міст у травні 2031 року.',
    ],
    ['ru', 'Лу Миндэ встретился с Петром Довганом 4 марта.', 'Город увидит мост в мае 2031 года.'],
    ['en', 'Lu Mingde met Petr Dovgan on March 4.', "The bridge won't be ready in May 2031."],
  ])('was written before it, though no word calls it a plan (%s)', (lang, opening, plan) => {
    expect(dateOf(lang, opening, plan)).toBe('2031-03-04')
  })

  it.each([
    [
      'ru',
      'Лу Миндэ встретился с Петром Довганом 4 марта.',
      'Новый портрет города подарили мэру в мае 2031 года.',
    ],
    [
      'uk',
      'Лу Мінде зустрівся з Петром Довганом 4 березня.',
      'Нове поле місто отримало в травні 2031 року.',
    ],
  ])('does so in no word that ends as a verb of what is to come (%s)', (lang, opening, past) => {
    expect(dateOf(lang, opening, past)).toBeNull()
  })
})

it.each([
  ['bg', 'Лу Минде се срещна с Петър Довган на 4 март.'],
  ['uk', 'Лу Мінде зустрівся з Петром Довганом 4 березня.'],
  ['ru', 'Лу Миндэ встретился с Петром Довганом 4 марта.'],
  ['en', 'Lu Mingde met Petr Dovgan on March 4.'],
])('a page of which only the year is known tells of that year (%s)', (lang, opening) => {
  const { contact } = readPage(lang, { top: 'date 2031-01-01', paragraphs: [opening] })
  expect(contact.date.edtf).toBe('2031-03-04')
})

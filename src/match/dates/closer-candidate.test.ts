import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

const archive = matchingArchive()

function dateOf(lang: string, top: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { top, paragraphs }).contact.date.edtf
}

it('the date of a contact is the day that “today” is said with, where the page knows only its month', () => {
  const paragraphs = ['Лу Минде и Петър Довган разговарят по телефона днес, 18 март.']
  const cleaned = pastedPage('bg', { paragraphs })
  const page = [{ line: 1, text: ` date 2025-03 ${paragraphs.join('')}` }]
  const { contact } = readArticle({ ...cleaned, page }, archive)
  expect(contact.date).toMatchObject({ edtf: '2025-03-18', certainty: 'inferred' })
})

describe('a day said in full, on the weekday that the opening names', () => {
  const [top, text] = [
    '10 June 2025, 10:00',
    'Lu Mingde leaves for Hilmur on Monday to visit Petr Dovgan.',
  ]

  it.each([
    ['The fair opens there on June 23.', '2025-06-23'],
    ['“A visit on June 30”, the office said.', '2025-06-30'],
  ])('is the date where it is some weeks off: %s', (more, day) => {
    expect(dateOf('en', top, text, more)).toBe(day)
  })

  it.each([
    ['en', top, text, '“Lu Mingde visits Hilmur on July 7”, his office said.'],
    [
      'ru',
      '10 июня 2025, 10:00',
      'В понедельник Лу Миндэ посетит Петра Довгана в Хилмуре.',
      'Лу Миндэ ждут там 7 июля.',
    ],
  ])('is the date farther off where it names one of the two (%s)', (lang, ...page) => {
    expect(dateOf(lang, ...page)).toBe('2025-07-07')
  })

  it.each([
    ['en', top, text, 'The fair opens there on July 7.'],
    [
      'bg',
      '10 юни 2025, 10:00',
      'В понеделник Лу Минде ще посети Петър Довган в Хилмур.',
      'Панаирът там ще се открие на 7 юли.',
    ],
  ])('is another’s where it is farther off and names neither (%s)', (lang, ...page) => {
    expect(dateOf(lang, ...page)).toBe('2025-06-16')
  })
})

describe('a day said in full with its weekday, beside “today”', () => {
  const text = 'Lu Mingde met Petr Dovgan in Hilmur today.'
  const sunday = 'Lu Mingde and Petr Dovgan spoke in Hilmur on Sunday, March 1.'

  it.each([
    ['en', '3 March 2026', text, sunday],
    [
      'uk',
      '3 березня 2026',
      'Сьогодні Лу Мінде зустрівся з Петром Довганом.',
      'Зустріч відбулася в неділю, 1 березня.',
    ],
  ])('is the date where that of the page is a guess (%s)', (lang, ...page) => {
    expect(dateOf(lang, ...page)).toBe('2026-03-01')
  })

  it.each([
    ['3 March 2026, 10:00', sunday],
    ['3 March 2026', 'Lu Mingde and Petr Dovgan spoke in Hilmur on Saturday, March 1, 2026.'],
    ['3 March 2026', 'Lu Mingde and Petr Dovgan spoke in Hilmur on Monday, February 23.'],
    ['3 March 2026', 'Lu Mingde and Petr Dovgan spoke in Hilmur on March 1.'],
    ['3 March 2026', 'Lu Mingde had said on Sunday, March 1, that he would go.'],
  ])('is not the date of what was held on a page of %s: %s', (top, more) => {
    expect(dateOf('en', top, text, more)).toBe('2026-03-03')
  })
})

describe('a weekday behind “next week”', () => {
  it.each([
    [
      'bg',
      'Лу Минде ще се срещне с Петър Довган следващата седмица.',
      'Срещата е насрочена за вторник.',
    ],
    [
      'uk',
      'Лу Мінде зустрінеться з Петром Довганом наступного тижня.',
      'Зустріч запланована на вівторок.',
    ],
    [
      'ru',
      'Лу Миндэ встретится с Петром Довганом на следующей неделе.',
      'Встреча назначена на вторник.',
    ],
    ['en', 'Lu Mingde will meet Petr Dovgan next week.', 'The meeting is planned for Tuesday.'],
  ])('is that of the next week (%s)', (lang, text, more) => {
    expect(dateOf(lang, '20 January 2025, 10:00', text, more)).toBe('2025-01-28')
  })
})

import { describe, expect, it } from 'vitest'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { readPage } from '#tests/builders/read-page.ts'

const TEXT =
  'Lu Mingde met Petr Dovgan in Hilmur today, the palace said, and spoke with him about trade.'

/** The day of a page that prints a line above its text. */
function publishedOf(line: string): string | null {
  const page = { paragraphs: [line, TEXT], body: [{ line: 2, text: TEXT }] }
  return readPage('en', page).published.edtf
}

describe('the day of a page', () => {
  it('is one by itself right behind the text, where nothing else says any', () => {
    const body = [{ line: 1, text: TEXT }]
    const page = { paragraphs: [TEXT, 'January 21, 2025', 'Previous'], body }
    expect(readPage('en', page).published.edtf).toBe('2025-01-21')
    const other = { paragraphs: [TEXT, 'Other news', 'January 21, 2025'], body }
    expect(readPage('en', other).published.edtf).toBeNull()
  })

  it.each([
    ['bg', '17:55 21.01.2025 Източник: Информационна агенция на долината „Мост“'],
    ['uk', '17:55 21.01.2025 Джерело: Інформаційна агенція долини «Міст»'],
    ['ru', '21.01.2025 17:55 Источник: Информационное агентство долины «Мост»'],
    ['en', '21 January 2025, 17:55 GST Source: Bridge News Agency of the whole valley'],
  ])('opens a line above the text that goes on with its source (%s)', (lang, line) => {
    const page = { paragraphs: [line, TEXT, '20:41 04.03.2026'], body: [{ line: 2, text: TEXT }] }
    expect(readPage(lang, page).published.edtf).toBe('2025-01-21')
  })

  it.each([
    ['bg', ['Редактирано от - Vera на 21/1/2025 г/ 00:50:53']],
    ['ru', ['Лента', '21 января 2025 [18:40]']],
  ])('is the only one with an hour near the text (%s)', (lang, lines) => {
    const page = { paragraphs: [TEXT, ...lines], body: [{ line: 1, text: TEXT }] }
    expect(readPage(lang, page).published.edtf).toBe('2025-01-21')
  })

  it.each([
    [['A', 'B', 'C', 'January 21, 2025 18:40']],
    [[`January 21, 2025 18:40 Bridges are ${'long and wide and '.repeat(5)}old`]],
    [['January 21, 2025 18:40 A bridge', 'January 20, 2025 10:00 A road']],
  ])('is none where that may be of another story: %s', (lines) => {
    const page = { paragraphs: [TEXT, ...lines], body: [{ line: 1, text: TEXT }] }
    expect(readPage('en', page).published.edtf).toBeNull()
  })

  it('is rather the one with its hour than that below a picture', () => {
    const lines = ['Довган — Лу', 'Лу в Хилмур, 27 май 2024 г.', '21.01.2025 23:42', TEXT]
    const page = {
      title: 'Довган — Лу',
      paragraphs: lines.slice(1),
      body: [{ line: 4, text: TEXT }],
    }
    expect(readPage('bg', page).published.edtf).toBe('2025-01-21')
  })

  it('stands above the text on several lines', () => {
    const page = { paragraphs: ['21', '01, 2025', TEXT], body: [{ line: 3, text: TEXT }] }
    expect(readPage('en', page).published.edtf).toBe('2025-01-21')
  })

  it('is in the year of the stories beside it, where it names none', () => {
    const text =
      'Лу Миндэ принимает в Хилмуре Петра Довгана, сообщает дворец, переговоры идут с утра.'
    const page = {
      top: '12 декабря, 14:18',
      paragraphs: [text, 'О планах гостя – 11 декабря 2025', 'Мост открыт – 9 декабря 2025'],
      body: [{ line: 2, text }],
    }
    expect(readPage('ru', page).published.edtf).toBe('2025-12-12')
  })

  it('is read from figures in the order of the day that the text says in words', () => {
    const text =
      'Hilmur, October 6 (Wire) -- Lu Mingde on Sunday met Petr Dovgan for talks on trade.'
    const page = { title: 'Talks', top: 'Date: 06/10/2024 | Source: Wire', paragraphs: [text] }
    expect(readPage('en', page).published.edtf).toBe('2024-10-06')
  })

  it('stands above the headline and its hour', () => {
    const page = { title: 'Talks', paragraphs: ['April 1st, 2009', '05:55 AM ET', 'Talks', TEXT] }
    const body = [{ line: 5, text: TEXT }]
    expect(readPage('en', { ...page, top: '', body }).contact.date.edtf).toBe('2009-04-01')
  })

  it('is not that of the rates of a bank', () => {
    const body = [{ line: 2, text: TEXT }]
    const page = { paragraphs: ['Курсы валют от 26/08/2025', TEXT], body }
    expect(readPage('ru', page).published.edtf).toBeNull()
  })

  it('is that of an escaped address', () => {
    const image =
      '/https%3A%2F%2Fwire.example%2Fuploads%2Fnews%2F2020%2F03%2F23%2Ftheguestandhishost.jpg)'
    expect(publishedOf(image)).toBe('2020-03-23')
    const photo =
      'https://wire.example/wp-content/uploads/2019-12-09T155755Z_1604490922_SUMMIT-OF-FOUR.jpg'
    expect(publishedOf(photo)).toBe('2019-12-09')
  })
})

describe('dates as some pages write them', () => {
  it.each([
    ['ru', '13:40 - 6 / 03 / 2026', { year: 2026, month: 3, day: 6 }],
    ['en', '19 november 2017, 19:23', { year: 2017, month: 11, day: 19 }],
    ['uk', '11:05 24 сер 2020.', { year: 2020, month: 8, day: 24 }],
    ['bg', '08:30, 01 мар 19 / Политика', { year: 2019, month: 3, day: 1 }],
    ['uk', 'Головна » 2008 » Серпень » 31 » Міст', { year: 2008, month: 8, day: 31 }],
    ['uk', '27 Березня , 2023', { year: 2023, month: 3, day: 27 }],
    ['en', '1. avgust 2023 16:59', { year: 2023, month: 8, day: 1 }],
  ])('are read (%s: %s)', (lang, text, day) => {
    expect(findDateMentions(text, lang)[0]?.reading).toMatchObject({ form: 'day', ...day })
  })

  it('are no dates in lower case without a year', () => {
    expect(findDateMentions('they may 5 times', 'en')).toEqual([])
  })
})

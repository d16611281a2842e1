import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage, TITLE } from '#tests/builders/printed-page.ts'

function published(lang: string, ...lines: readonly string[]): string | null {
  const page = printedPage(lang, ...lines)
  return findPublished(page, findPageDates(page)).published.edtf
}

describe('a day behind the text', () => {
  it.each([
    ['bg', '© Хълм.ком, 21 януари 2025'],
    ['uk', '© Прес-служба палацу, 21 січня 2025 року'],
    ['ru', 'Copyright HILL (Hilmur Broadcasting Corporation) 2025. Материал от 21.01.2025'],
    [
      'en',
      'Copyright © 21 January 2025 Hill FM. All rights reserved. Shown by Bridge Global Media.',
    ],
  ])('is that of the page in a copyright (%s): “%s”', (lang, line) => {
    expect(published(lang, TITLE, 'TEXT', 'Hilmur', line)).toBe('2025-01-21')
    expect(published(lang, line, 'Hilmur', TITLE, 'TEXT')).not.toBe('2025-01-21')
  })

  it.each([
    ['bg', 'Етикети: Хилмур, Лу Минде, търговия и мостове | 21.01.2025 | Свят'],
    ['uk', 'Теги: Хілмур, Лу Мінде, торгівля та мости | 21.01.2025 | Світ | В. Приклад'],
    ['ru', 'Метки: Хилмур, Лу Миндэ, торговля и мосты | 21 января 2025'],
    ['ru', 'Метки: Хилмур, Лу Миндэ, торговля и мосты, лента 21 января 2025'],
    [
      'en',
      'Posted in: World | Tags: Hilmur, trade, bridges of Hilmur | Jan 21st, 2025 by admin | None',
    ],
  ])('is that of the page as a part of a row of tags (%s)', (lang, line) => {
    expect(published(lang, TITLE, 'TEXT', line)).toBe('2025-01-21')
    expect(published(lang, TITLE, 'TEXT', line, 'Other news, 18.01.2025')).toBeNull()
    expect(published(lang, TITLE, 'TEXT', 'A', 'B', 'C', line)).toBeNull()
  })

  it('is another’s in a row without a label, as a reader’s', () => {
    expect(published('en', TITLE, 'TEXT', 'Comments', 'Rada | 21/1/2025')).toBeNull()
  })

  it.each([
    ['bg', 'Снимка: Пресслужба на двореца', '21 януари 2025'],
    ['uk', 'Фото: пресслужба палацу', '21 січня 2025'],
    ['ru', 'Фото: Пресс-служба дворца', '21 января 2025'],
    ['en', 'Photo: the press office', 'January 21, 2025'],
  ])('is that of the page below who took the picture (%s)', (lang, credit, day) => {
    expect(published(lang, TITLE, 'TEXT', credit, day)).toBe('2025-01-21')
  })

  it.each([
    ['bg', 'Още: Довган на „Моста“ (21/01/2025)'],
    ['uk', 'Ще: Довган на «Мосту» (21.01.2025)'],
    ['ru', 'Еще: Довган на «Мосту» (21.01.2025 г.)'],
    ['en', 'More: Dovgan in Hilmur (Jan 21, 2025)'],
  ])('is another’s in the bracket behind its headline (%s)', (lang, line) => {
    expect(published(lang, TITLE, 'TEXT', line)).toBeNull()
    expect(published(lang, TITLE, 'TEXT', line.replace(/^.*\(/u, '('))).toBe('2025-01-21')
  })

  it.each([
    ['bg', '5:12 PM · 21 януари 2025 г. · 212 прегледа', '387 споделяния 41 коментара'],
    ['uk', 'ІА МІСТ, 21 січня 2025', 'Адреса: https://hill.example/news/'],
    ['ru', 'РИА Мост, 21 января 2025', 'Адрес статьи: https://hill.example/news/'],
    ['en', '5:12 PM · Jan 21, 2025 · 212 views', '387 reposts  41 quotes  2,105 likes'],
  ])('is that of a stamp above an address or counts at the end (%s)', (lang, stamp, end) => {
    const page = printedPage(lang, TITLE, 'TEXT', stamp, end)
    const cleaned = { ...page, body: page.page.slice(1) }
    expect(findPublished(cleaned, findPageDates(cleaned)).published.edtf).toBe('2025-01-21')
  })
})

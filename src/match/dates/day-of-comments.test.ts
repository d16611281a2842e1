import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage, TITLE } from '#tests/builders/printed-page.ts'

function published(lang: string, ...lines: readonly string[]) {
  const page = printedPage(lang, ...lines)
  return findPublished(page, findPageDates(page)).published
}

describe('the day of the first comment', () => {
  it.each([
    ['bg', 'Коментари: 2', '#1 Мила 21.01.2025 г. 19:52', '#2 Рада 22.01.2025 г. 08:15'],
    ['uk', 'Коментарі (2)', '21.01.2025 20:17', '23.01.2025 20:40'],
    ['ru', 'Комментарии (2)', 'vera   22 янв. 2025, 18:40', 'rada   21 янв. 2025, 19:12'],
    ['en', '2 comments:', 'January 21, 2025 at 9:55 AM', 'January 22, 2025 at 11:03 PM'],
  ])('is that of a page which says no other (%s)', (lang, label, one, other) => {
    const lines = [TITLE, 'TEXT', label, one, '+', other, '+']
    expect(published(lang, ...lines)).toMatchObject({ edtf: '2025-01-21', certainty: 'inferred' })
    expect(published(lang, TITLE, 'TEXT', '+', '+', one, '+', other, '+').edtf).toBeNull()
  })

  it('is not, where the page has its own, or the stamps say no hour', () => {
    const comments = ['2 comments', 'Rada, January 22, 2025 at 9:55 AM', '+']
    expect(published('en', TITLE, 'January 21, 2025', 'TEXT', ...comments).edtf).toBe('2025-01-21')
    const days = ['Rada, January 22, 2025', '+', 'Vera, January 23, 2025', '+']
    expect(published('en', TITLE, 'TEXT', '2 comments', ...days).edtf).toBeNull()
  })
})

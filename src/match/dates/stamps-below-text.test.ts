import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage, TEXTS, TITLE } from '#tests/builders/printed-page.ts'

function published(lang: string, ...lines: readonly string[]): string | null {
  const page = printedPage(lang, ...lines)
  return findPublished(page, findPageDates(page)).published.edtf
}

describe('a day right below the text', () => {
  it.each([
    ['bg', 'Автор: Мила Примерна, 21.01.2025'],
    ['bg', 'Хилмур, 21 януари 2025 г.'],
    ['bg', '21.01.2025 | Видяна 1234 пъти'],
    ['bg', '21 януари 2025 | Пресцентър на двореца'],
    ['uk', 'Віра Приклад, 21 січня 2025'],
    ['uk', '21 січня 2025 Політика'],
    ['uk', '21 січня 2025 Прочитано: 345'],
    ['ru', 'Новости / 21 января 2025'],
    ['ru', '21 января 2025 | Пресс-служба дворца'],
    ['ru', '5 минут чтения 21 января 2025'],
    ['en', 'By Vera Example on 21st January 2025 in Bridge News'],
    ['en', 'News | January 21, 2025'],
    ['en', 'January 21, 2025 1,234 views 0 comments'],
    ['en', 'Added: 21 January 2025'],
  ])(
    'is that of the page beside an author, a place, a topic or a count (%s): “%s”',
    (lang, line) => {
      expect(published(lang, TITLE, 'TEXT', line)).toBe('2025-01-21')
      expect(published(lang, TITLE, 'TEXT', line, '© 2026 Hilmur')).toBe('2025-01-21')
    },
  )

  it.each([
    ['bg', '21 януари 2025 Мостът край двореца беше открит'],
    ['uk', '21 січня 2025 Міст біля палацу відкрито'],
    ['ru', '21 января 2025 Мост у дворца открыт'],
    ['en', '21 January 2025 The bridge was opened by all'],
  ])('is that of another story that it heads (%s): “%s”', (lang, line) => {
    expect(published(lang, TITLE, 'TEXT', line)).toBeNull()
  })

  it('is not that of the page beside the row of a table, which takes no time to tell', () => {
    const line = `21 January 2025 ${'gold 41.39 '.repeat(8)}of a day`
    expect(published('en', TITLE, 'TEXT', line)).toBeNull()
  })

  it('is another’s where more dated lines follow, or others stand before it', () => {
    const line = 'Vera Example, 21 January 2025'
    expect(published('en', TITLE, 'TEXT', line, 'Ann Other, 19 January 2025')).toBeNull()
    expect(published('en', TITLE, 'TEXT', 'Read more of our stories', line)).toBeNull()
  })

  it.each([
    ['bg', 'Редактирано от - Мила на 21/1/2025 г/ 00:50:53', '22 Януари 2025 01:12'],
    ['uk', 'Оновлено: 21 січня 2025, 10:50', '22 січня 2025 11:12'],
    ['ru', 'Обновлено 21.01.2025 10:50', '22.01.2025 11:12'],
    ['en', 'Last updated January 21, 2025 at 10:50', 'January 22, 2025 11:12'],
  ])(
    'is that of the last change by its label, whatever comments say (%s)',
    (lang, line, comment) => {
      const lines = [TITLE, 'TEXT', 'Hilmur', line, 'Ann', comment, 'Vera', comment]
      expect(published(lang, ...lines)).toBe('2025-01-21')
      const far = [TITLE, 'TEXT', 'Ann', comment, 'Vera', comment, 'Ann', line]
      expect(published(lang, ...far)).toBeNull()
    },
  )

  it('is not that of a change that stands beside it', () => {
    const line = '14:12 21.01.2025 (обновлено: 14:30 22.01.2025)'
    expect(published('ru', TITLE, 'TEXT', line)).toBe('2025-01-21')
  })

  it.each([
    ['bg', '21 януари 2025 г. 14:12 ч. | Последно обновена: 22 януари 2025 г., 10:00 ч.'],
    ['uk', '21 січня 2025 р. 14:12 | Оновлено: 22 січня 2025 р., 10:00'],
  ])('is that before a change on its line, whose point ends no sentence (%s)', (lang, line) => {
    expect(published(lang, TITLE, line, 'TEXT')).toBe('2025-01-21')
  })

  it('is that of the last line of the text, where that is no sentence', () => {
    const page = printedPage('bg', TITLE, 'TEXT', 'Хилмур, 21 януари 2025 г.')
    const body = page.page.slice(1)
    const read = (one: typeof page) => findPublished(one, findPageDates(one)).published.edtf
    expect(read({ ...page, body })).toBe('2025-01-21')
    const told = printedPage('bg', TITLE, 'TEXT', 'Това стана на 21 януари 2025.')
    expect(read({ ...told, body: told.page.slice(1) })).toBeNull()
  })

  it('is that of the only stamp with an hour, below older stories', () => {
    const stories = ['Bridge planned', '18 January 2025', 'Bridge paid for', '17 January 2025']
    const stamp = '21 January 2025, 14:12, 5210 views'
    expect(published('en', TITLE, 'TEXT', 'More', ...stories, stamp)).toBe('2025-01-21')
    expect(published('en', TITLE, 'TEXT', 'More', ...stories, stamp.replace('21', '15'))).toBeNull()
  })

  it('is that below the headline, or a line below that, where this comes behind the text', () => {
    for (const between of [[], ['World news']])
      expect(published('en', 'TEXT', TITLE, TITLE, ...between, '21.01.2025')).toBe('2025-01-21')
    expect(published('en', 'TEXT', TITLE, 'World news', 'Sport', 'Stage', '21.01.2025')).toBeNull()
  })
})

describe('a day beside what a page says as its own', () => {
  it('stood behind what is kept of a line below the opening', () => {
    const text = String(TEXTS['en'])
    const stamp = 'Hill Desk | Hilmur | January 21, 2025 11:03 am'
    const page = printedPage('en', TITLE, 'TEXT', stamp, 'TEXT')
    const kept = page.page.map((line) =>
      line.line === 3 ? { ...line, text: 'Hill Desk | Hilmur' } : line,
    )
    const cleaned = { ...page, body: kept.slice(1) }
    expect(text).not.toContain('2025')
    expect(findPublished(cleaned, findPageDates(cleaned)).printed).toBe('2025-01-21T11:03')
  })

  it('is glued to the headline that the next line repeats', () => {
    const page = printedPage('en', `Hilmur 21/01/2025 ${TITLE}`, TITLE, 'TEXT')
    const titled = { ...page, title: `Hilmur 21/01/2025 ${TITLE}` }
    expect(findPublished(titled, findPageDates(titled)).published.edtf).toBe('2025-01-21')
  })

  it('stands behind an author in what was taken for a standfirst', () => {
    const byline = 'By Vera Example on 21st January 2025 in Bridge and Commerce News'
    const page = { ...printedPage('en', TITLE, byline, 'TEXT'), standfirst: byline }
    expect(findPublished(page, findPageDates(page)).published.edtf).toBe('2025-01-21')
    const told = 'The bridge that both towns wanted for so long was opened on 21 January 2025'
    const other = { ...printedPage('en', TITLE, told, 'TEXT'), standfirst: told }
    expect(findPublished(other, findPageDates(other)).published.edtf).toBeNull()
  })
})

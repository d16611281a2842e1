import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage, TITLE } from '#tests/builders/printed-page.ts'

function read(lang: string, ...lines: readonly string[]) {
  const page = printedPage(lang, ...lines)
  return findPublished(page, findPageDates(page))
}

function published(lang: string, ...lines: readonly string[]): string | null {
  return read(lang, ...lines).published.edtf
}

/** What is read where a line was taken for the headline. */
function titled(lang: string, title: string) {
  const page = { ...printedPage(lang, title, 'TEXT'), title }
  return findPublished(page, findPageDates(page))
}

describe('a stamp that was taken for a headline', () => {
  it.each([
    ['bg', 'Хълм | 21.01.2025 | Мостът е готов'],
    ['uk', 'Пагорб, 21 січня 2025 - 15:49, Хілмур'],
    ['ru', 'Холм - 1 мин. | 21.01.2025 | Хилмур-Мост'],
    ['en', 'Hill News, 21 Jan 2025 - 15:49, Hilmur'],
  ])('prints its day (%s): “%s”', (lang, title) => {
    expect(titled(lang, title).published.edtf).toBe('2025-01-21')
  })

  it('prints its day without a year beside its city and its agency, but says it in a sentence', () => {
    expect(titled('bg', 'Хилмур, 21 януари /Мила Примерна, МОСТ/').withoutYear).not.toBeNull()
    expect(titled('bg', 'Хилмур, 21 януари: Довган прие Лу').withoutYear).toBeNull()
    expect(titled('en', 'Dovgan meets Lu on 21 January 2025').published.edtf).toBeNull()
  })
})

describe('a line above the text', () => {
  it.each([
    ['bg', '21 януари 2025 г., 9 ч. и 5 мин.'],
    ['en', `Jan 21, 2025 World News Comments Off on the meeting of Dovgan and Lu in Hilmur`],
    ['uk', 'Головна » 2025 » Січень » 21 » Довган і Лу поговорили про торгівлю і новий міст'],
    ['ru', 'Главная » 2025 » Январь » 21 » Довган и Лу поговорили о торговле и новом мосте'],
  ])('says the day of the page (%s): “%s”', (lang, line) => {
    expect(published(lang, TITLE, line, 'TEXT')).toBe('2025-01-21')
  })

  it.each([
    ['bg', 'Най-четени: 20/01/2025 Мостът край двореца е открит'],
    ['uk', 'Популярне: 20.01.2025 Міст біля палацу відкрито'],
    ['ru', 'Самые читаемые: 20/01/2025 Мост у дворца открыт'],
    ['en', 'Most read: 20.01.2025 Bridge of the palace opened'],
  ])('is of another story whose headline it says behind a label (%s)', (lang, line) => {
    expect(published(lang, '21.01.2025, 17:26', TITLE, line, 'TEXT')).toBe('2025-01-21')
    expect(published(lang, TITLE, line, 'TEXT')).toBeNull()
  })

  it('says the day by its label rather than by an hour alone', () => {
    const lines = ['22.01.2025 03:02 - Bridge 112', 'Published: 21.01.2025 17:44']
    expect(published('en', TITLE, ...lines, 'TEXT')).toBe('2025-01-21')
  })

  it('tells of its day in four lines', () => {
    const lines = ['21 января,', 'вторник', '17:55', '2025']
    expect(published('ru', 'Хилмур', ...lines, TITLE, 'TEXT')).toBe('2025-01-21')
  })
})

describe('a day on which a page may have been looked at', () => {
  it.each([
    ['bg', '22 януари 2025   Хилмур 6°C', 'Хълм | добавена вчера в 22:40'],
    ['uk', 'Сьогодні: 22 січня 2025', 'Опубліковано: Вчора, 21:12'],
    ['ru', '23 января 2025, USD 97.55', '2 дня назад, Вера Пример'],
    ['en', 'Thursday, January 23, 2025', 'by Vera — 2 days ago in Hilmur'],
  ])('is the one from which a stamp below the headline counts (%s)', (lang, header, stamp) => {
    expect(published(lang, header, 'Hilmur', TITLE, stamp, 'TEXT')).toBe('2025-01-21')
  })

  it.each([
    ['bg', 'преди 2 часа   0 коментара'],
    ['uk', '2 години тому'],
    ['ru', '5 минут назад'],
    ['en', 'Vera Example, 2 hours ago'],
  ])('is that of the page where a stamp counts hours from it (%s)', (lang, stamp) => {
    const lines = ['21.01.2025', 'Hilmur', TITLE]
    expect(read(lang, ...lines, stamp, 'TEXT').isDoubtful).toBe(false)
    expect(read(lang, ...lines, 'TEXT', stamp).isDoubtful).toBe(true)
    expect(read(lang, ...lines, 'Vera, 2', 'TEXT').isDoubtful).toBe(true)
  })

  it.each([
    ['bg', 'Хилмур +9°  |  USD 1.7  |  22.01.2025'],
    ['uk', 'EUR 41.20  |  22 січня 2025'],
    ['ru', 'USD 97.55   22.01.2025'],
    ['en', 'Weather in Hilmur +9  |  USD 1.7  |  22.01.2025'],
  ])('stands beside rates, and gives way to the stamp below the text (%s)', (lang, header) => {
    expect(read(lang, header, TITLE, 'TEXT').isDoubtful).toBe(true)
    expect(published(lang, header, TITLE, 'TEXT', '#Hilmur', '21.01.2025 17:16 (UTC)')).toBe(
      '2025-01-21',
    )
  })

  it.each([
    ['bg', ['Брой 12', '21 януари 2025']],
    ['uk', ['№ 141–142', '21 січня 2025 року']],
    ['ru', ['21 января 2025', 'Выпуск № 12 (1854)']],
    ['en', ['January 21, 2025', 'Issue 12']],
  ])('is that of the page beside the number of its issue (%s)', (lang, lines) => {
    expect(read(lang, ...lines, 'HILMUR', TITLE, 'TEXT').isDoubtful).toBe(false)
    const [day = ''] = lines.filter((line) => line.startsWith('2') || line.startsWith('J'))
    expect(read(lang, day, 'HILMUR', TITLE, 'TEXT').isDoubtful).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage as page, TEXTS, TITLE } from '#tests/builders/printed-page.ts'

function published(lang: string, ...lines: readonly string[]) {
  const one = page(lang, ...lines)
  return findPublished(one, findPageDates(one))
}

describe('the day on which a page appeared', () => {
  it.each([
    ['bg', 'Автор: Редакция | вторник, 21.01.2025 г.'],
    ['bg', '17:55 | 21 януари 2025 г.'],
    ['uk', 'Вівторок, 21 січня 2025, 17:52'],
    ['uk', '21.01.2025 517'],
    ['ru', '17:38, 21 января 2025Политика'],
    ['ru', '21 января 2025, 14:41 21 января 2025, 15:41 21 января 2025, 16:41'],
    ['en', 'Staff Writer | Updated: 22-01-2025 18:52 IST | Created: 21-01-2025 18:52 IST'],
    ['en', 'Published: Jan. 21, 2025 at 8:39 PM CST|Updated: 47 minutes ago'],
    [
      'en',
      'Date: 21/01/2025 | Source: Bridge News of the Valley | Read the original of it at the source',
    ],
  ])('stands below its headline: %s “%s”', (lang, line) => {
    expect(published(lang, TITLE, line, 'TEXT').published.edtf).toBe('2025-01-21')
  })

  it.each([
    ['bg', 'Публикувано: 21.01.2025'],
    ['uk', 'Опубліковано 21 січня 2025 року'],
    ['ru', 'Дата публикации: 21.01.2025'],
    ['en', 'Published on January 21, 2025'],
  ])('stands below the text where it is labelled: %s “%s”', (lang, line) => {
    expect(published(lang, TITLE, 'TEXT', line).published.edtf).toBe('2025-01-21')
  })

  it('is the one nearest to the headline, not that of other stories', () => {
    const lines = [
      '19 января 2025 / 12:20',
      '20 января 2025 / 19:47',
      TITLE,
      '21 января 2025 / 14:52',
    ]
    expect(published('ru', ...lines, 'TEXT').printed).toBe('2025-01-21T14:52')
  })

  it.each([
    ['ru', '13.01.2026, 20:17 Паспорт подорожал', '12.01.2026, 19:40 Открыт новый мост'],
    ['bg', '13 януари 2026, 20:17 Мостът е открит', '12 януари 2026, 19:40 Паспортът поскъпна'],
    ['uk', '13.01.2026, 20:17 Паспорт подорожчав', '12.01.2026, 19:40 Міст відкрито'],
    ['en', '13 January 2026, 20:17 Passports cost more', '12 January 2026, 19:40 A bridge opens'],
  ])('is none of a list of dated headlines above its own: %s', (lang, first, second) => {
    const third = first.replace('20:17', '18:05')
    expect(published(lang, first, second, third, TITLE, 'TEXT').published.edtf).toBeNull()
  })

  it.each([
    ['ru', '14 июня 202519:05'],
    ['uk', '14.06.202519:05'],
    ['bg', '14 юни 202519:05'],
    ['en', '14 June 202519:05'],
  ])('has the hour glued to its year: %s “%s”', (lang, line) => {
    expect(published(lang, TITLE, line, 'TEXT').published.edtf).toBe('2025-06-14')
  })

  it('is the one above the headline rather than that of another story behind the text', () => {
    const lines = ['21 січня 2025, 10:15', TITLE, 'TEXT', 'Опубліковано 3 січня 2025']
    expect(published('uk', ...lines).published.edtf).toBe('2025-01-21')
  })

  it('is the one with a label rather than that of a clock above the name of the site', () => {
    const clock = 'Tuesday, December 09, 2025 | 11:40 AM IST'
    const lines = [
      clock,
      'Bridge Courier',
      'Sign in',
      TITLE,
      'TEXT',
      'First Published: Jan 21 2025',
    ]
    expect(published('en', ...lines).published.edtf).toBe('2025-01-21')
  })

  it('is no day of birth behind the text', () => {
    const lines = [TITLE, 'TEXT', 'Дата рождения: 21.03.1950 — 74 года']
    expect(published('ru', ...lines).published.edtf).toBeNull()
  })

  it('stands alone below the opening of a text, or in figures with dashes', () => {
    for (const line of [
      'January 21, 2025',
      'Updated: 21-01-2025 20:51 | Created: 21-01-2025 20:51',
    ])
      expect(published('en', TITLE, 'TEXT', line, 'TEXT').published.edtf).toBe('2025-01-21')
    expect(published('en', TITLE, '04-12-2025 20:51', 'TEXT').published.edtf).toBe('2025-12-04')
  })

  it('is that of the instant, where one line says it in several time zones', () => {
    const line = '21 января 2025, 23:41 22 января 2025, 00:41'
    expect(published('ru', line, TITLE, 'TEXT').printed).toBe('2025-01-21T23:41')
  })

  it('stands behind the headline where that is repeated below the text', () => {
    for (const behind of ['21.01.2025', ' - Вісник Хілмура, 21.01.2025']) {
      const found = published('uk', TITLE, 'TEXT', `${TITLE}${behind}`)
      expect(found.published.edtf).toBe('2025-01-21')
    }
  })

  it('opens the text with an hour', () => {
    const text = `21 Януари 2025 | 13:40 /АГЕНЦИЯ/ ${String(TEXTS['bg'])}`
    expect(published('bg', TITLE, text).printed).toBe('2025-01-21T13:40')
  })

  it('is glued to a line of its own, or to the middle of one', () => {
    expect(published('uk', ' date 2025-01-21 Реклама', TITLE, 'TEXT').published.edtf).toBe(
      '2025-01-21',
    )
    expect(published('uk', 'Меню date 2025-01-21 Реклама', 'TEXT').published.edtf).toBe(
      '2025-01-21',
    )
  })

  it('is that of a dateline in full', () => {
    const dateline = `LIRIA, Jan. 21, 2025 (Wire) -- ${String(TEXTS['en'])}`
    expect(published('en', TITLE, dateline).published.edtf).toBe('2025-01-21')
  })

  it.each(['/news/2025/01/21/a-call', '/20250121/a-call-1.html', '/videos/21012025/820'])(
    'is that of the one address that the page shows: hill.example%s',
    (path) => {
      expect(published('en', `hill.example${path}`, TITLE, 'TEXT').published).toMatchObject({
        edtf: '2025-01-21',
        certainty: 'inferred',
      })
    },
  )

  it.each([
    ['uk', '21 января 2025, 10:15'],
    ['bg', 'January 21, 2025 10:15'],
    ['ru', '21 січня 2025 року, 10:15'],
    ['en', '21 януари 2025 г., 10:15'],
  ])('may be printed in another language than the text: %s “%s”', (lang, stamp) => {
    expect(published(lang, TITLE, stamp, 'TEXT').published.edtf).toBe('2025-01-21')
  })

  it.each([
    ['en', 'Hill Desk | Updated: January 21, 2025 18:52 IST'],
    ['ru', 'Обновлено: 21 января 2025, 18:52'],
    ['bg', 'Обновена: 21 януари 2025, 18:52'],
    ['uk', 'Оновлено: 21 січня 2025, 18:52'],
  ])('may be printed below the opening, as that of the last change: %s', (lang, stamp) => {
    const one = page(lang, TITLE, 'TEXT', stamp, 'TEXT')
    const body = one.page.filter(({ line }) => line === 2 || line === 4)
    expect(findPublished({ ...one, body }, findPageDates({ ...one, body })).published.edtf).toBe(
      '2025-01-21',
    )
  })

  it.each([
    ['bg', '14 21.01.2025 г., 17:52'],
    ['uk', '![]() 742 21 січня 2025, 17:52'],
    ['ru', '118 21.01.2025 17:52'],
    ['en', '742 Tuesday, 21 January, 2025, 15:03'],
  ])('opens the text with its hour, behind a counter: %s “%s”', (lang, opening) => {
    const one = page(lang, TITLE, `${opening} ${String(TEXTS[lang])}`)
    expect(findPublished(one, findPageDates(one)).printed?.slice(0, 10)).toBe('2025-01-21')
  })

  it.each([
    ['bg', 'от Мила Примерна, кореспондент', '19:45, 21.01.2025'],
    ['uk', 'Віра Приклад', '21 січня 2025, 19:45'],
    ['ru', 'Вера Пример', '21.01.2025 19:45'],
    ['en', 'By Vera Example', 'January 21, 2025, 7:45 pm'],
  ])('stands with its hour below the standfirst and a byline: %s “%s”', (lang, byline, stamp) => {
    const text = String(TEXTS[lang])
    const one = page(lang, TITLE, 'TEXT', byline, stamp, text, text)
    const body = one.page.filter(({ text: line }) => line === text || line === byline)
    const cleaned = { ...one, body: body.filter(({ line }) => line !== 5) }
    expect(findPublished(cleaned, findPageDates(cleaned)).printed).toBe('2025-01-21T19:45')
  })

  it.each([
    ['bg', 'Posted by Petr Dovgan on Tuesday, January 21, 2025'],
    ['uk', 'A post shared by Petr Dovgan (@p.dovgan) on Jan 21, 2025'],
    ['ru', 'Posted by Petr Dovgan on Tuesday, January 21, 2025'],
    ['en', '— Petr Dovgan (@dovgan) January 21, 2025'],
  ])('is that of a post of a network where nothing else says one: %s “%s”', (lang, post) => {
    expect(published(lang, TITLE, 'TEXT', post).published.edtf).toBe('2025-01-21')
  })

  it('is not that of a teaser below the text, nor of a copyright', () => {
    const lines = ['Другие новости', '18.02.2026', '11:47', '© 2026-02-18 Hill']
    expect(published('ru', TITLE, 'TEXT', ...lines).published.edtf).toBeNull()
  })

  it.each([
    ['bg', 'Снимка: Хълм, 21.01.2019'],
    ['uk', 'Фото: Пагорб, 21.01.2019'],
    ['ru', 'Фото: Холм, 21.01.2019'],
    ['en', 'Photo: Hill, January 21, 2019'],
  ])('is not that of a picture: %s “%s”', (lang, credit) => {
    expect(published(lang, TITLE, credit, 'TEXT').published.edtf).toBeNull()
  })

  it.each([
    ['06/05/2024 - 14:10', '2024-05-06'],
    ['06/05/2024, 2:10 PM', '2024-06-05'],
    ['Published 06/05/2024, updated 16/05/2024', '2024-05-06'],
    ['06/05/2024', null],
    ['10.09.2025 - Update : 11.09.2025', '2025-09-10'],
  ])('is read in the order of figures that its page shows: “%s”', (line, edtf) => {
    expect(published('en', TITLE, line, 'TEXT').published.edtf).toBe(edtf)
  })

  it('is not a day that the headline names', () => {
    const one = { ...page('bg', 'Довган — Лу на 8 май', 'TEXT'), title: 'Довган — Лу на 8 май' }
    expect(findPublished(one, findPageDates(one)).withoutYear).toBeNull()
  })
})

describe('a date alone above the headline', () => {
  it('is doubtful where other things stand between, for it may be the day of capture', () => {
    expect(published('bg', '21 Януари, 2025', TITLE, TITLE, 'TEXT')).toMatchObject({
      printed: '2025-01-21',
      isDoubtful: true,
    })
    expect(published('ru', '21 января 2025', 'USD 97.55', TITLE, 'TEXT').isDoubtful).toBe(true)
  })

  it('is that of the page right above it', () => {
    expect(published('en', '21 January 2025', TITLE, 'TEXT').isDoubtful).toBe(false)
  })

  it.each([
    ['bg', '21 януари 2025', '2 мин. четене'],
    ['uk', '21 січня 2025', 'Час читання: 2 хв'],
    ['ru', '21 января 2025', 'Чтение: 2 минуты'],
    ['en', 'January 21, 2025', '1 min read'],
  ])('is that of the page where its length stands below: %s “%s”, “%s”', (lang, day, length) => {
    expect(published(lang, day, length, TITLE, 'TEXT').isDoubtful).toBe(false)
  })

  it('is the day from which “yesterday” below the headline counts', () => {
    const found = published('uk', '22 січня 2025', 'Новини', TITLE, 'Вчора, 19:04', 'TEXT')
    expect(found).toMatchObject({ published: { edtf: '2025-01-21' }, isDoubtful: false })
  })
})

describe('the day below the opening of a text', () => {
  it.each([
    ['ru', ['TEXT'], ['Вера Пример 21-01-2025 17:30']],
    ['en', ['TEXT', 'TEXT'], [TITLE, '15:06 GMT 21.01.2025 (Updated: 15:11 GMT 21.01.2025)']],
  ] as const)('is that of the page behind an author or a headline (%s)', (lang, before, lines) => {
    expect(published(lang, TITLE, ...before, ...lines, 'TEXT').published.edtf).toBe('2025-01-21')
  })
})

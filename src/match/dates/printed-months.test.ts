import { describe, expect, it } from 'vitest'
import { findPageDates } from '#match/dates/find-page-dates.ts'
import { findPublished } from '#match/dates/find-published.ts'
import { printedPage, TEXTS, TITLE } from '#tests/builders/printed-page.ts'

function published(lang: string, ...lines: readonly string[]) {
  const page = printedPage(lang, ...lines)
  return findPublished(page, findPageDates(page)).published
}

describe('a month without a day', () => {
  it.each([
    ['bg', 'Хилмур, февруари 2026'],
    ['uk', 'Лютий 2026'],
    ['ru', 'Вестник Хилмура, февраль 2026'],
    ['en', 'February 2026'],
  ])('is when a page appeared, where it stands above its text: %s “%s”', (lang, line) => {
    expect(published(lang, line, TITLE, 'TEXT')).toMatchObject({
      edtf: '2026-02',
      certainty: 'partial',
    })
  })

  it.each([
    ['bg', 'Хилмур, февруари 2026 (Вестник) –'],
    ['uk', 'Хілмур, лютий 2026 (Вісник) —'],
    ['ru', 'Хилмур, февраль 2026 (Вестник) —'],
    ['en', 'HILMUR, February 2026 (Herald) —'],
  ])('is when a page appeared, where its dateline says it: %s “%s”', (lang, dateline) => {
    expect(published(lang, TITLE, `${dateline} ${String(TEXTS[lang])}`)).toMatchObject({
      edtf: '2026-02',
      certainty: 'partial',
    })
  })

  it('says less than a day that is printed', () => {
    const day = '21 January 2025, 10:15'
    expect(published('en', 'January 2025', TITLE, day, 'TEXT').edtf).toBe('2025-01-21')
  })

  it('says less than the day of an address', () => {
    const address = 'https://example.org/2031/01/21/bridge'
    expect(published('en', 'November 2031', TITLE, 'TEXT', address).edtf).toBe('2031-01-21')
  })
})

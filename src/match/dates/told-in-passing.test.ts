import { describe, expect, it } from 'vitest'
import type { PastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, page: PastedPage) {
  return readPage(lang, page).contact.date
}

describe('the date of a contact', () => {
  it('is the day of the page or the one before where a side remark names it', () => {
    const title = 'Lu Mingde and Petr Dovgan hold long phone call'
    const paragraphs = [
      'Trade was on the table when Lu Mingde and Petr Dovgan spoke by phone.',
      'Both drew the eyes of the world when they held a long telephone conversation on February 4, 2026.',
    ]
    const date = dateOf('en', { top: 'February 5, 2026, 10:00', title, paragraphs })
    expect(date).toMatchObject({ edtf: '2026-02-04', certainty: 'inferred' })
  })

  it('may be parted from its verb by an apposition', () => {
    const paragraphs = [
      'Lu Mingde said he had talked to Petr Dovgan, the special envoy, on Thursday and would go on discussing trade.',
    ]
    const top = 'Published: January 30, 2026, 10:00'
    expect(dateOf('en', { top, title: 'Lu and Dovgan talk', paragraphs }).edtf).toBe('2026-01-29')
  })

  it('is the day that is named rather than the weekday on which it falls', () => {
    const paragraphs = [
      'Lu Mingde leaves for Hilmur on Monday to visit Petr Dovgan.',
      '“Lu Mingde visits Hilmur on June 2-4,“ his office said.',
    ]
    expect(dateOf('en', { top: 'February 6, 2025, 10:00', paragraphs }).edtf).toBe(
      '2025-06-02/2025-06-04',
    )
  })

  it('is a weekday to come, though a name ends as a verb of the past does', () => {
    const paragraphs = ['Петър Довган посреща в неделя Лу Минде от Ламула, тема е мостът.']
    const title = 'Довган посреща в неделя Лу Минде от Ламула'
    const page = { top: '28 август 2025, 10:00', title, paragraphs }
    expect(dateOf('bg', page).edtf).toBe('2025-08-31')
  })

  it('has the year of a post that is glued to it', () => {
    const paragraphs = [
      'Лу Мінде та Петро Довган зустрілися у Хілмурі 21 січня. Дякую! – Lu Mingde (@lu) January 21, 2025',
    ]
    expect(dateOf('uk', { paragraphs }).edtf).toBe('2025-01-21')
  })
})

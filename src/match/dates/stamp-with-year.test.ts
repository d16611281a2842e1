import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'
import { TITLE } from '#tests/builders/printed-page.ts'

/** What a page says of when it appeared whose stamp names no year, with a line behind its text. */
function published(lang: string, stamp: string, text: string, behind: string): string | null {
  const page = [TITLE, stamp, text, behind].map((line, at) => ({ line: at + 1, text: line }))
  const body = page.slice(2, 3)
  return readPage(lang, { title: TITLE, paragraphs: [text], page, body }).published.edtf
}

describe('a stamp without a year', () => {
  it.each([
    ['bg', '21 януари, 10:15', 'Лу Минде прие Петър Довган.', '© БРИД 2025'],
    ['uk', '21 січня, 10:15', 'Лу Мінде прийняв Петра Довгана.', '© 2014—2025, ТОВ «МІСТ»'],
    ['ru', '21 января, 10:15', 'Лу Миндэ принял Петра Довгана.', 'Copyright BRID (Hilmur) 2025.'],
    ['en', '21 January, 10:15', 'Lu Mingde met Petr Dovgan.', 'Bridge News (BRID) © 2000-2025'],
  ])('is of the year that the copyright names (%s)', (lang, stamp, text, behind) => {
    expect(published(lang, stamp, text, behind)).toBe('2025-01-21')
    expect(
      published(lang, stamp, text, behind.replace('©', '').replace('Copyright', '')),
    ).toBeNull()
  })

  it('is not of a year that the text names beside the word', () => {
    const text = 'Lu Mingde met Petr Dovgan and prolonged the Copyright Act until 2040.'
    expect(published('en', '21 January, 10:15', text, '© 2025 Bridge')).toBe('2025-01-21')
  })

  it('is of the year with which the text says the same day', () => {
    const text = 'Lu Mingde met Petr Dovgan, the office said on 21 January 2025.'
    expect(published('en', '21 January, 10:15', text, '© 2026 Bridge')).toBe('2025-01-21')
  })

  it('is so too where the text names the weekday of the day before', () => {
    const text = 'Lu Mingde met Petr Dovgan on Monday.'
    expect(published('en', '21 January, 10:15', text, '© 2025 Bridge')).toBe('2025-01-21')
  })

  it('is not, where its weekday, or what the text looks back to, is of another year', () => {
    const text = 'Lu Mingde met Petr Dovgan.'
    expect(published('en', 'Tuesday, 21 January', text, '© 2025 Bridge')).toBe('2025-01-21')
    expect(published('en', 'Monday, 21 January', text, '© 2025 Bridge')).not.toBe('2025-01-21')
    const later = 'Lu Mingde met Petr Dovgan, as he did in May 2026.'
    expect(published('en', '21 January, 10:15', later, '© 2025 Bridge')).not.toBe('2025-01-21')
  })
})

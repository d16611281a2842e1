import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

describe('a page that is marked with another day than that on which its text was written', () => {
  it.each([
    ['bg', 'Днес, 28 януари, Лу Минде разговаря по телефона с Петър Довган.', '2025-01-28'],
    ['uk', 'Сьогодні, 28 січня, Лу Мінде поговорив телефоном із Петром Довганом.', '2025-01-28'],
    ['ru', 'Сегодня, 28 января, Лу Миндэ поговорил по телефону с Петром Довганом.', '2025-01-28'],
    ['en', 'Today, January 28, Lu Mingde spoke by phone with Petr Dovgan.', '2025-01-28'],
    ['en', 'Yesterday (31 December) Lu Mingde spoke by phone with Petr Dovgan.', '2024-12-31'],
  ])('is dated by its text: %s “%s”', (lang, opening, day) => {
    const { contact, flags } = readPage(lang, {
      top: 'date 2025-01-20',
      paragraphs: [opening, MORE[lang] ?? ''],
    })
    expect(contact.date).toMatchObject({ edtf: day, certainty: 'inferred' })
    expect(flags.map(({ rule }) => rule)).toContain('dates-disagree')
  })

  it('keeps the day that it prints with an hour', () => {
    const { published } = readPage('en', {
      top: 'January 25, 2025, 10:00',
      paragraphs: ['Today, January 28, Lu Mingde is to speak by phone with Petr Dovgan.'],
    })
    expect(published.edtf).toBe('2025-01-25')
  })

  it('is not contradicted by the day next to it', () => {
    const { flags } = readPage('en', {
      top: 'date 2025-01-29',
      paragraphs: ['Today, January 28, Lu Mingde spoke by phone with Petr Dovgan.'],
    })
    expect(flags.map(({ rule }) => rule)).not.toContain('dates-disagree')
  })
})

const MORE: Readonly<Record<string, string>> = {
  bg: 'Двамата обсъдиха търговията и транспорта.',
  uk: 'Вони обговорили торгівлю і транспорт.',
  ru: 'Они обсудили торговлю и транспорт.',
  en: 'They discussed trade and transport.',
}

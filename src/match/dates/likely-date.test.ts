import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, top: string, ...paragraphs: readonly string[]): string | null {
  return readPage(lang, { top, paragraphs }).contact.date.edtf
}

describe('a date that no clause ties to the contact', () => {
  it.each([
    [
      'uk',
      '2025-09-24',
      '16.09.2025 09:30',
      'Столиці поспіхом домовляються про позачергову зустріч двох президентів – Лу Мінде та Петра Довгана. Попередня дата – 24-те вересня, місце – Хілмур, куди вирушить Лу Мінде.',
      'Джерела кажуть, що поїздки в графіку не було, і зараз її узгоджують без зайвого розголосу.',
    ],
    [
      'en',
      '2025-09-25',
      'date 2025-09-26',
      'The last call that Lu Mingde paid in Hilmur on Thursday evening was on Petr Dovgan, who ruled the country until this summer.',
      'Lu told his host that he had played a part in bringing bakers closer, a spokesman said.',
    ],
  ])('is its date where much more speaks for it than for another (%s)', (lang, day, ...page) => {
    expect(dateOf(lang, ...(page as [string, ...string[]]))).toBe(day)
  })

  it('is not where its sentence stands far down', () => {
    const said =
      'The last call that Lu Mingde paid in Hilmur on Thursday evening was on Petr Dovgan, who ruled the country until this summer.'
    const rest = Array.from({ length: 16 }, () => 'Bread is dear in Hilmur.')
    const told = 'Petr Dovgan received Lu Mingde in Hilmur, the office said.'
    expect(dateOf('en', 'date 2025-09-26', said, told)).toBe('2025-09-25')
    expect(dateOf('en', 'date 2025-09-26', told, ...rest, said)).toBe('2025-09-26')
  })
})

describe('the date of a letter', () => {
  it('stands, whatever the text says of other days', () => {
    const text =
      'On Tuesday Lu Mingde sent a letter to Petr Dovgan. The letter is dated 12 January.'
    expect(dateOf('en', '15 January 2025', text, 'On Wednesday they spoke of it again.')).toBe(
      '2025-01-12',
    )
  })
})

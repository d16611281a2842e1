import { describe, expect, it } from 'vitest'
import type { PastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, page: PastedPage) {
  return readPage(lang, page).contact.date
}

describe('the date of a contact', () => {
  it.each([
    [
      'en',
      'May 7, 2025, 10:00',
      'In April, Lu Mingde discussed trade with Petr Dovgan by phone, the paper has learned.',
      'The call took place on April 14 and lasted an hour.',
    ],
    [
      'ru',
      '7 мая 2025, 10:00',
      'В апреле Лу Миндэ обсудил по телефону с Петром Довганом торговлю, выяснила газета.',
      'Разговор состоялся 14 апреля и продлился час.',
    ],
    [
      'uk',
      '7 травня 2025, 10:00',
      'У квітні Лу Мінде обговорив телефоном із Петром Довганом торгівлю, з’ясувала газета.',
      'Розмова відбулася 14 квітня і тривала годину.',
    ],
    [
      'bg',
      '7 май 2025, 10:00',
      'През април Лу Минде обсъди по телефона с Петър Довган търговията, научи вестникът.',
      'Разговорът се състоя на 14 април и продължи час.',
    ],
  ])('may lie in an earlier month that the opening names: %s', (lang, top, ...paragraphs) => {
    expect(dateOf(lang, { top, paragraphs }).edtf).toBe('2025-04-14')
    const [first, later] = paragraphs
    const opening = first.replace(/^\p{L}+ \p{L}+,? /u, '')
    expect(dateOf(lang, { top, paragraphs: [opening, later] }).edtf).toBe('2025-05-07')
  })
})

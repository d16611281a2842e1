import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

describe('the date of a contact beside days that are not its own', () => {
  it.each([
    ['ru', 'Лу Миндэ накануне провел телефонный разговор с Петром Довганом.'],
    ['ru', 'Накануне Лу Миндэ провел телефонный разговор с Петром Довганом.'],
    ['uk', 'Лу Мінде напередодні провів телефонну розмову з Петром Довганом.'],
    ['uk', 'Напередодні Лу Мінде провів телефонну розмову з Петром Довганом.'],
  ])('is the day before its report: %s “%s”', (lang, paragraph) => {
    const page = { top: '22.01.2025, 10:00', paragraphs: [paragraph] }
    expect(readPage(lang, page).contact.date.edtf).toBe('2025-01-21')
  })

  it.each([
    ['ru', 'Лу Миндэ и Петр Довган созвонились накануне саммита в Хилмуре.'],
    ['uk', 'Лу Мінде та Петро Довган поговорили телефоном напередодні саміту в Хілмурі.'],
  ])('is not the day before it where something is what the eve is of: %s', (lang, paragraph) => {
    const page = { top: '22.01.2025, 10:00', paragraphs: [paragraph] }
    expect(readPage(lang, page).contact.date.edtf).not.toBe('2025-01-21')
  })

  it.each([
    [
      'bg',
      'Лу Минде и Петър Довган отново разговаряха по телефона.',
      'Двамата се чуха и на 20 януари.',
    ],
    ['bg', 'Лу Минде и Петър Довган отново се срещнаха.', 'Двамата разговаряха и в понеделник.'],
    ['uk', 'Лу Мінде та Петро Довган знову поговорили телефоном.', 'Вони говорили також 20 січня.'],
    [
      'ru',
      'Лу Миндэ и Петр Довган снова поговорили по телефону.',
      'Они разговаривали и 20 января.',
    ],
    [
      'en',
      'Lu Mingde and Petr Dovgan have spoken by phone again.',
      'They also spoke on January 20.',
    ],
  ])('is not one on which they met too: %s', (lang, opening, more) => {
    const page = { top: '2025-01-21 10:00', paragraphs: [opening, more] }
    expect(readPage(lang, page).contact.date.edtf).toBe('2025-01-21')
  })

  it.each([
    ['bg', 'Лу Минде и Петър Довган се срещнаха в Хилмур в четвъртък, 16 май.', 'През 2024 г.'],
    ['uk', 'Лу Мінде та Петро Довган зустрілися в Хілмурі в четвер, 16 травня.', 'У 2024 році'],
    ['ru', 'Лу Миндэ и Петр Довган встретились в Хилмуре в четверг, 16 мая.', 'В 2024 году'],
    ['en', 'Lu Mingde and Petr Dovgan met in Hilmur on Thursday, May 16.', 'In 2024'],
  ])('is not counted from a mark of years later: %s', (lang, opening, year) => {
    const paragraphs = [opening, `${year} …`]
    const { edtf } = readPage(lang, { top: ' date 2026-02-04 Hilmur', paragraphs }).contact.date
    expect(edtf).toBe('2024-05-16')
  })

  it('keeps the mark where the weekday beside a day of these days is a slip', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan met in Hilmur on Monday, May 16.']
    const { edtf } = readPage('en', { top: ' date 2024-05-17 Hilmur', paragraphs }).contact.date
    expect(edtf).toBe('2024-05-17')
  })

  it('is counted from its dateline rather than from the last change of the page', () => {
    const paragraphs = [
      'HILMUR, Aug. 15 — Lu Mingde and Petr Dovgan spoke by phone on Friday, the palace said.',
    ]
    const page = { top: 'Updated Sept. 3, 2025', title: 'Lu and Dovgan speak', paragraphs }
    expect(readPage('en', page).contact.date.edtf).toBe('2025-08-15')
  })
})

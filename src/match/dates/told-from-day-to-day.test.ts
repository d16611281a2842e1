import { describe, expect, it } from 'vitest'
import type { PastedPage } from '#tests/builders/pasted-page.ts'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, page: PastedPage) {
  return readPage(lang, page).contact.date
}

describe('the day of what goes on for more than one', () => {
  it.each([
    [
      'en',
      'Lu Mingde will hold talks with Petr Dovgan in Hilmur today and tomorrow.',
      'Tomorrow Lu Mingde and Petr Dovgan will meet the press.',
    ],
    [
      'bg',
      'Лу Минде ще разговаря с Петър Довган днес и утре в Хилмур.',
      'Утре Лу Минде и Петър Довган ще имат още една среща.',
    ],
  ])('is not tomorrow where it is today too (%s)', (lang, ...paragraphs) => {
    const date = dateOf(lang, { top: '2025-10-14 10:00', paragraphs })
    expect(date.edtf).toBe('2025-10-14/2025-10-15')
  })

  it('is not the last of two weekdays', () => {
    const text =
      'Lu Mingde will hold talks with Petr Dovgan in Hilmur from Monday to Wednesday next week.'
    const date = dateOf('en', { top: '2025-10-16 10:00', paragraphs: [text] })
    expect(date.edtf).toBe('2025-10-20')
  })

  it.each([
    ['en', 'Lu Mingde will visit Petr Dovgan in Hilmur from Monday to Wednesday next week.'],
    ['ru', 'Лу Миндэ посетит Хилмур с понедельника по среду.'],
    ['uk', 'Лу Мінде відвідає Петра Довгана з понеділка по середу.'],
    ['bg', 'Лу Минде ще посети Петър Довган от понеделник до сряда.'],
  ])('is, of a visit to come, the first up to the last of two weekdays (%s)', (lang, text) => {
    const date = dateOf(lang, { top: '2025-10-16 10:00', paragraphs: [text] })
    expect(date.edtf).toBe('2025-10-20/2025-10-22')
  })

  it.each([
    [
      'en',
      'Lu Mingde will visit Petr Dovgan in Hilmur.',
      'The visit starts on July 22 and is over on July 27.',
    ],
    ['ru', 'Лу Миндэ посетит Петра Довгана.', 'Визит начнется 22 июля и завершится 27 июля.'],
  ])('is the first of two beside a word for the end (%s)', (lang, ...paragraphs) => {
    const date = dateOf(lang, { top: '2025-07-16 10:00', paragraphs })
    expect(date.edtf).toBe('2025-07-22/2025-07-27')
  })

  it('is not that on which a visit to come is over', () => {
    const paragraphs = [
      'Lu Mingde will visit Petr Dovgan in Hilmur.',
      'The visit is over on July 27.',
    ]
    expect(dateOf('en', { top: '2025-07-16 10:00', paragraphs }).edtf).toBeNull()
  })
})

describe('the date of a telephone call', () => {
  it.each([
    [
      'en',
      'Lu Mingde spoke with Petr Dovgan by phone.',
      'In the call they praised the fair held on October 12-13.',
    ],
    [
      'uk',
      'Лу Мінде поговорив телефоном з Петром Довганом.',
      'Сторони обговорили ярмарок 12-13 жовтня.',
    ],
  ])('is none of several days farther down (%s)', (lang, ...paragraphs) => {
    expect(dateOf(lang, { top: '2025-10-14 10:00', paragraphs }).edtf).toBe('2025-10-14')
  })

  it('may be any of those that its opening says', () => {
    const paragraphs = ['Lu Mingde and Petr Dovgan spoke by phone on October 12-13.']
    const date = dateOf('en', { top: '2025-10-14 10:00', paragraphs })
    expect(date.edtf).toBe('2025-10-12/2025-10-13')
  })
})

describe('a date as machines write it', () => {
  const metadataDates = [{ source: 'JSON-LD datePublished', value: '2025-01-20T10:00:00Z' }]

  it.each([
    ['en', '2025-01-17 Lu Mingde spoke with Petr Dovgan by phone yesterday.'],
    ['ru', '2025-01-17 Лу Миндэ поговорил с Петром Довганом по телефону вчера.'],
  ])('is a stamp where it opens the text (%s)', (lang, text) => {
    expect(dateOf(lang, { paragraphs: [text], metadataDates }).edtf).toBe('2025-01-19')
  })

  it.each([
    ['Lu Mingde spoke with Petr Dovgan by phone on 2025-01-19.'],
    ['Lu Mingde spoke with Petr Dovgan by phone.', '2025-01-19 was the day of the call.'],
  ])('is that of the contact elsewhere: %s %s', (...paragraphs) => {
    expect(dateOf('en', { paragraphs, metadataDates }).edtf).toBe('2025-01-19')
  })
})

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

describe('a page that shows no day', () => {
  it.each([
    ['bg', 'Днес, 28 януари 2031 г., в двореца започва среща на съседите.'],
    ['bg', 'Срещата на съседите започва в двореца днес (28.01.2031).'],
    ['uk', 'Сьогодні, у вівторок, 28 січня 2031 року, у палаці починається зустріч сусідів.'],
    ['uk', 'Зустріч сусідів починається 28 січня 2031 року (сьогодні) у палаці.'],
    ['ru', 'Вчера, 27 января 2031 года, во дворце началась встреча соседей.'],
    ['ru', 'Сегодня, во вторник, 28 января 2031 года, во дворце говорят соседи.'],
    ['en', 'Today, Tuesday, January 28, 2031, the neighbours sit down at the palace.'],
    ['en', 'The neighbours sit down at the palace tomorrow, 29 January 2031.'],
  ])('is dated by any sentence of its text that does so (%s): “%s”', (lang, named) => {
    const { published } = readPage(lang, {
      paragraphs: [CALLED[lang] ?? '', MORE[lang] ?? '', named],
    })
    expect(published).toMatchObject({ edtf: '2031-01-28', certainty: 'inferred' })
  })

  it('takes its month or year for what the text leaves out', () => {
    const named = 'Today, January 28, the neighbours sit down at the palace.'
    const dateWith = (top: string) =>
      readPage('en', { top, paragraphs: [CALLED['en'] ?? '', named] }).published.edtf
    expect(dateWith('date 2031-01')).toBe('2031-01-28')
    expect(dateWith('date 2031-01-01')).toBe('2031-01-28')
    expect(dateWith('date 2031-06')).toBe('2031-06')
  })

  it.each([
    'The palace is open from today to 30 January 2031.',
    'The palace is open today – 30 January 2031.',
    'The palace is open today and 30 January 2031.',
  ])('is not dated by the end of a span: “%s”', (named) => {
    const { published } = readPage('en', { paragraphs: [CALLED['en'] ?? '', named] })
    expect(published.basis).not.toContain('what day it is')
  })
})

const CALLED: Readonly<Record<string, string>> = {
  bg: 'Лу Минде разговаря по телефона с Петър Довган.',
  uk: 'Лу Мінде поговорив телефоном із Петром Довганом.',
  ru: 'Лу Миндэ поговорил по телефону с Петром Довганом.',
  en: 'Lu Mingde spoke by phone with Petr Dovgan.',
}

const MORE: Readonly<Record<string, string>> = {
  bg: 'Двамата обсъдиха търговията и транспорта.',
  uk: 'Вони обговорили торгівлю і транспорт.',
  ru: 'Они обсудили торговлю и транспорт.',
  en: 'They discussed trade and transport.',
}

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'
import { TITLE } from '#tests/builders/printed-page.ts'

/** What is read of a page that shows a day far above its headline. */
function looked(lang: string, day: string, ...paragraphs: readonly string[]) {
  const head = [day, 'Hilmur', TITLE]
  const page = [...head, ...paragraphs].map((text, at) => ({ line: at + 1, text }))
  return readPage(lang, { title: TITLE, paragraphs, page, body: page.slice(head.length) })
}

describe('a day that may be that on which a page was looked at', () => {
  it.each([
    ['bg', '20 януари 2025', 'Лу Минде днес разговаря по телефона с Петър Довган.'],
    ['uk', '20 січня 2025', 'Лу Мінде сьогодні поговорив телефоном із Петром Довганом.'],
    ['ru', '20 января 2025', 'Лу Миндэ сегодня поговорил по телефону с Петром Довганом.'],
    ['en', 'January 20, 2025', 'Lu Mingde spoke by phone today with Petr Dovgan.'],
  ])('is that of the page where the text opens with “today”: %s', (lang, day, opening) => {
    expect(looked(lang, day, opening).contact.date.edtf).toBe('2025-01-20')
    const before = { bg: 'вчера', uk: 'вчора', ru: 'вчера', en: 'yesterday' }[lang] ?? ''
    const told = opening.replace(/днес|сьогодні|сегодня|today/u, before)
    expect(looked(lang, day, told).contact.date.edtf).toBe('2025-01-19')
  })

  it('is not, where the text says no such word, or only farther below', () => {
    const opening = 'Lu Mingde spoke by phone with Petr Dovgan.'
    const more = ['They discussed trade.', 'The bridge was a theme too.', 'Today it is closed.']
    expect(looked('en', 'January 20, 2025', opening).published.edtf).toBe('2025-01-20')
    expect(looked('en', 'January 20, 2025', opening).contact.date.edtf).toBeNull()
    expect(looked('en', 'January 20, 2025', opening, ...more).contact.date.edtf).toBeNull()
  })
})

describe('the day that a machine marks a page with', () => {
  const dateOf = (lang: string, ...paragraphs: readonly string[]) =>
    readPage(lang, { top: 'date 2022-04-05', paragraphs }).contact.date.edtf

  it.each([
    ['bg', 'Лу Минде посети Петър Довган на 2 август 2022 г.'],
    ['uk', 'Лу Мінде відвідав Петра Довгана 2 серпня 2022 року.'],
    ['ru', 'Лу Миндэ посетил Петра Довгана 2 августа 2022 года.'],
    ['en', 'Lu Mingde visited Petr Dovgan on August 2, 2022.'],
  ])('is not that of a text that opens with what was later (%s)', (lang, opening) => {
    expect(dateOf(lang, opening)).toBe('2022-08-02')
  })

  const MET = 'Lu Mingde met Petr Dovgan on Sunday'

  it('is that of the text where what is later is to come, or told below, or on the next day', () => {
    expect(dateOf('en', `${MET}; the bridge will be open on August 2, 2022.`)).toBe('2022-04-03')
    expect(dateOf('en', `${MET}.`, 'The bridge was closed on August 2, 2022.')).toBe('2022-04-03')
    expect(dateOf('en', `${MET}; the bridge was closed on April 6, 2022.`)).toBe('2022-04-03')
    const over = `${MET}; the bridge was closed on August 2, 2022.`
    expect(dateOf('en', over)).not.toBe('2022-04-03')
  })

  it('counts whatever the text says where it is printed with an hour', () => {
    const paragraphs = [`${MET}; the bridge was closed on August 2, 2022.`]
    const { contact } = readPage('en', { top: 'April 5, 2022, 10:15', paragraphs })
    expect(contact.date.edtf).toBe('2022-04-03')
  })
})

describe('a page that says a day behind that of the plan with which its text opens', () => {
  const dateOf = (lang: string, top: string, ...paragraphs: readonly string[]) =>
    readPage(lang, { top, paragraphs }).contact.date.edtf

  it.each([
    [
      'bg',
      'Обновена: 5.11.2024',
      'Мостът ще бъде готов на 2 август 2022 г.',
      'Лу Минде се срещна с Петър Довган в петък.',
    ],
    [
      'uk',
      'Оновлено: 05.11.2024',
      'Міст буде готовий 2 серпня 2022 року.',
      'Лу Мінде зустрівся з Петром Довганом у п’ятницю.',
    ],
    [
      'ru',
      'Обновлено: 05.11.2024',
      'Мост будет готов 2 августа 2022 года.',
      'Лу Миндэ встретился с Петром Довганом в пятницу.',
    ],
    [
      'en',
      'Updated: November 5, 2024',
      'The bridge will be ready on August 2, 2022.',
      'Lu Mingde met Petr Dovgan on Friday.',
    ],
  ])('was only changed or looked at on it, long after that (%s)', (lang, top, plan, met) => {
    expect(dateOf(lang, top, plan, met)).toMatch(/^2022/)
  })

  it('is of it soon after that, or where the text tells of what was', () => {
    const met = 'Lu Mingde met Petr Dovgan on Friday.'
    const plan = 'The bridge will be ready on August 2, 2022.'
    expect(dateOf('en', 'Updated: August 10, 2022', plan, met)).toMatch(/^2022-08/)
    const over = 'The bridge was ready on August 2, 2022.'
    expect(dateOf('en', 'Updated: November 5, 2024', over, met)).toBe('2024-11-01')
  })

  it('is of a day before that for which something is fixed', () => {
    const plan = 'Rada Hilmur will open the bridge, which is fixed for October 25, 2031.'
    const met = 'Lu Mingde met Petr Dovgan on Friday.'
    expect(dateOf('en', 'October 19, 2031', plan, met)).toBe('2031-10-17')
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function dateOf(lang: string, top: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { top, paragraphs }).contact.date
}

describe('the date of what is announced for no day', () => {
  it.each([
    ['bg', 'Лу Минде и Петър Довган ще се срещнат в близките дни.'],
    ['uk', 'Лу Мінде та Петро Довган незабаром проведуть телефонну розмову.'],
    ['ru', 'Лу Миндэ и Петр Довган встретятся в ближайшие дни.'],
    ['en', 'Lu Mingde and Petr Dovgan will meet soon, aides said.'],
    ['bg', 'Лу Минде и Петър Довган ще се срещнат тези дни.'],
    ['uk', 'Лу Мінде та Петро Довган днями проведуть телефонну розмову.'],
    ['uk', 'Найближчими тижнями Лу Мінде та Петро Довган проведуть телефонну розмову.'],
    ['ru', 'В самое ближайшее время Лу Миндэ и Петр Довган проведут встречу.'],
    ['ru', 'Лу Миндэ и Петр Довган встретятся в ближайшие несколько дней.'],
    ['en', 'Lu Mingde and Petr Dovgan will meet in the coming days, aides said.'],
  ])('is the month of the page where it is to be soon (%s)', (lang, text) => {
    const date = dateOf(lang, '04.02.2026, 08:10', text)
    expect(date).toMatchObject({ edtf: '2026-02', certainty: 'partial' })
    expect(date.basis).toContain('the text says that it is soon')
  })

  it('is unknown in the last days of a month, behind which the next is as near', () => {
    const text = 'Лу Минде и Петър Довган ще се срещнат скоро.'
    expect(dateOf('bg', '24.02.2026, 08:10', text).edtf).toBe('2026-02')
    expect(dateOf('bg', '25.02.2026, 08:10', text)).toMatchObject({
      edtf: null,
      certainty: 'unknown',
    })
  })

  it.each([
    ['uk', 'Лу Мінде зустрінеться з найближчим союзником, Петром Довганом.'],
    ['uk', 'Лу Мінде та Петро Довган зустрінуться, їхні радники говорили двома днями раніше.'],
    ['ru', 'Лу Миндэ встретится с ближайшим союзником, Петром Довганом.'],
    ['ru', 'Лу Миндэ и Петр Довган встретятся в ближайшие месяцы.'],
    ['en', 'Lu Mingde and Petr Dovgan will meet as soon as the treaty is ready.'],
  ])('is unknown where what is near is no time, or a long one: %s “%s”', (lang, text) => {
    expect(dateOf(lang, '04.02.2026, 08:10', text).edtf).toBeNull()
  })

  it('is unknown where only the end of a text says that something is soon', () => {
    const text = [
      'Лу Миндэ и Петр Довган встретятся в Хилмуре.',
      'Речь пойдет о торговле.',
      'Стороны согласны.',
      'Зал велик.',
    ]
    expect(dateOf('ru', '04.02.2026, 08:10', ...text, 'Скоро весна.').edtf).toBeNull()
  })
})

it('the day of the page is that of what was held, whatever is to follow soon', () => {
  const text = 'Лу Мінде та Петро Довган поговорили телефоном.'
  const more = 'Незабаром вони знову зателефонують один одному.'
  expect(dateOf('uk', '04.02.2026, 08:10', text, more).edtf).toBe('2026-02-04')
})

describe('what is to come later in the day', () => {
  it.each([
    ['bg', 'Лу Минде ще приеме по-късно през деня Петър Довган, обяви във вторник кабинетът.'],
    ['uk', 'Лу Мінде прийме пізніше протягом дня Петра Довгана, повідомили у вівторок.'],
    ['ru', 'Лу Миндэ примет позже в течение дня Петра Довгана, сообщили во вторник.'],
    ['en', 'Lu Mingde will receive Petr Dovgan later in the day, the office said on Tuesday.'],
  ])('is on the day of the page (%s)', (lang, text) => {
    const { contact } = readPage(lang, { top: '21.01.2025, 09:00', paragraphs: [text] })
    expect(contact.date.edtf).toBe('2025-01-21')
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function isPresent(lang: string, ...paragraphs: readonly string[]): boolean {
  return readPage(lang, { paragraphs }).contact.present
}

describe('a contact is not told of', () => {
  it.each([
    ['bg', 'Харлан Рид приветства срещата на Петър Довган и Лу Минде в Тъмград.'],
    ['bg', 'Харлан Рид е горд, че Петър Довган и Лу Минде се срещнаха в Тъмград.'],
    ['uk', 'Харлан Рід схвалив розмову Петра Довгана та Лу Мінде в Темграді.'],
    ['uk', 'Харлан Рід радий, що Петро Довган і Лу Мінде зустрілися в Темграді.'],
    ['ru', 'Харлан Рид высказался о переговорах, которые ведут Петр Довган и Лу Миндэ.'],
    ['ru', 'В столице хорошо отнеслись к тому, что Петр Довган и Лу Миндэ встретились.'],
    ['en', 'Harlan Reed hailed the talks between Petr Dovgan and Lu Mingde in Darkton.'],
    ['en', 'Harlan Reed is glad that Petr Dovgan and Lu Mingde met in Darkton.'],
  ])('where somebody says first of all what he thinks of it (%s: %s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })
})

describe('a contact is told of', () => {
  it.each([
    ['bg', 'Харлан Рид оцени високо срещата си с Петър Довган и Лу Минде в Тъмград.'],
    ['uk', 'Харлан Рід схвалив зустріч із Петром Довганом та Лу Мінде в Темграді.'],
    ['ru', 'Харлан Рид похвалил встречу с Петром Довганом и Лу Миндэ в Тёмграде.'],
    ['en', 'Harlan Reed praised the meeting with Petr Dovgan and Lu Mingde in Darkton.'],
  ])('where it is his own (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(true)
  })

  it.each([
    ['ru', 'Петр Довган и Лу Миндэ встретились. Петр Довган похвалил встречу в Тёмграде.'],
    ['en', 'Petr Dovgan and Lu Mingde met. Petr Dovgan praised the meeting in Darkton.'],
  ])('where one of those who met judges it (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(true)
  })

  it('where it is told first and judged behind', () => {
    const judgement = 'Harlan Reed hailed the talks between Petr Dovgan and Lu Mingde.'
    expect(isPresent('en', 'Petr Dovgan met Lu Mingde.', judgement)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function isPresent(lang: string, title: string, text: string): boolean {
  return readPage(lang, { title, paragraphs: [text] }).contact.present
}

describe('a contact of which the headline says what was not', () => {
  it.each([
    [
      'en',
      'Lu and Dovgan never spoke of the bridge',
      'Lu Mingde and Petr Dovgan met in Hilmur yesterday.',
    ],
    [
      'bg',
      'Лу и Довган не говорили за моста',
      'Петър Довган и Лу Минде разговаряха вчера в Хилмур.',
    ],
    [
      'uk',
      'Довган і Лу не зійшлися щодо мосту',
      'Зустріч Петра Довгана з Лу Мінде пройшла в Хілмурі в п’ятницю.',
    ],
    [
      'ru',
      'Довган и Лу не говорили о мосте',
      'Петр Довган и Лу Миндэ встретились вчера в Хилмуре.',
    ],
  ])('is told of where the text opens with it (%s)', (lang, title, text) => {
    expect(isPresent(lang, title, text)).toBe(true)
  })

  it.each([
    [
      'en',
      'No talks of Lu and Dovgan planned',
      'No meeting of Lu Mingde and Petr Dovgan is planned.',
    ],
    ['ru', 'Встречи Лу и Довгана не будет', 'Встреча Петра Довгана с Лу Миндэ не планируется.'],
  ])('is none where the text says so too (%s)', (lang, title, text) => {
    expect(isPresent(lang, title, text)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function isPresent(lang: string, text: string): boolean {
  return readPage(lang, { paragraphs: [text] }).contact.present
}

describe('a contact is not told of', () => {
  it.each([
    ['bg', 'Може би Петър Довган вече е разговарял по телефона с Лу Минде.'],
    ['uk', 'Можливо, Петро Довган уже поговорив телефоном з Лу Мінде.'],
    ['uk', 'Мабуть Петро Довган уже говорив телефоном з Лу Мінде.'],
    ['ru', 'Наверное Петр Довган уже поговорил по телефону с Лу Миндэ.'],
    ['en', 'Maybe Petr Dovgan has had a phone call with Lu Mingde already.'],
  ])('where it is guessed (%s: %s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })

  it.each([
    ['bg', 'Разговаря ли Петър Довган по телефона с Лу Минде? Говорителят мълчи.'],
    ['uk', 'Чи говорив Петро Довган телефоном з Лу Мінде? Речник не каже.'],
    ['ru', 'Говорил ли Петр Довган по телефону с Лу Миндэ? Представитель молчит.'],
    ['en', 'Did Petr Dovgan speak by phone with Lu Mingde? The spokesman is silent.'],
  ])('where a text asks for it (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган напразно се обаждал по телефона на Лу Минде.'],
    ['uk', 'Петро Довган марно телефонував Лу Мінде.'],
    ['ru', 'Петр Довган безуспешно звонил Лу Миндэ.'],
    ['ru', 'Петр Довган пытался дозвониться по телефону до Лу Миндэ.'],
    ['en', 'Petr Dovgan tried to phone Lu Mingde on Monday.'],
  ])('where one side tries in vain (%s: %s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })
})

describe('a contact is told of', () => {
  it.each([
    ['bg', 'Може би утре Петър Довган ще се срещне с Лу Минде в Тъмград.'],
    ['uk', 'Можливо, завтра Петро Довган зустрінеться з Лу Мінде в Темграді.'],
    ['ru', 'Вероятно завтра Петр Довган встретится с Лу Миндэ в Тёмграде.'],
    ['en', 'Perhaps tomorrow Petr Dovgan will meet Lu Mingde in Darkton.'],
  ])('where it is likely to come (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(true)
  })

  it('where one of those who talked is called May', () => {
    expect(isPresent('en', 'The ministers Ren Bo and Vera May have met in Darkton.')).toBe(true)
    expect(isPresent('en', 'The ministers Ren Bo and Oleg Shubin may have met in Darkton.')).toBe(
      false,
    )
  })

  it.each([
    ['bg', 'Петър Довган и Лу Минде разговаряха не по видеовръзка, а лично в Тъмград.'],
    ['uk', 'Петро Довган і Лу Мінде поговорили не телефоном, а особисто в Темграді.'],
    ['ru', 'Петр Довган и Лу Миндэ поговорили не по видеосвязи, а лично в Тёмграде.'],
    ['ru', 'Петр Довган и Лу Миндэ поговорили не через экран, а лично в Тёмграде.'],
    ['en', 'Petr Dovgan and Lu Mingde have talked not on a screen but in person in Darkton.'],
  ])('where only a means is denied (%s: %s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function kindOf(lang: string, title: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { title, paragraphs }).contact.kind
}

describe('a meeting that is announced for a day', () => {
  it.each([
    [
      'bg',
      'Довган ще се срещне с Лу Минде в събота',
      'Петър Довган и Лу Минде се уговориха за това по телефона, съобщи пресслужбата.',
    ],
    [
      'uk',
      'Довган зустрінеться з Лу Мінде в суботу',
      'Петро Довган і Лу Мінде домовилися про це телефоном, повідомила пресслужба.',
    ],
    [
      'ru',
      'Довган встретится с Лу Миндэ в субботу',
      'Петр Довган и Лу Миндэ договорились об этом по телефону, сообщила пресс-служба.',
    ],
    [
      'en',
      'Dovgan will meet Lu Mingde on Saturday',
      'Petr Dovgan and Lu Mingde spoke by phone, the press service said.',
    ],
  ])('is no call because they agreed on it in one (%s)', (lang, title, text) => {
    expect(kindOf(lang, title, `${title}.`, text)).toBe('meeting')
  })

  it.each([
    ['uk', 'Довган зустрінеться з Лу Мінде в суботу', 'Лідери говоритимуть відеозв’язком.'],
    ['ru', 'Довган встретится с Лу Миндэ в субботу', 'Лидеры будут говорить по видеосвязи.'],
    ['en', 'Dovgan will meet Lu Mingde on Saturday', 'The two leaders will talk by video link.'],
  ])('is by video where that is told behind it (%s)', (lang, title, text) => {
    expect(kindOf(lang, title, `${title}.`, text)).toBe('video-call')
  })

  it.each([
    [
      'bg',
      'Среща ще има в събота: Довган говори с Лу Минде',
      'Петър Довган и Лу Минде говориха по телефона.',
    ],
    [
      'uk',
      'Зустріч відбудеться в суботу: Довган поговорив із Лу Мінде',
      'Петро Довган і Лу Мінде говорили телефоном.',
    ],
    [
      'ru',
      'Встреча состоится в субботу: Довган поговорил с Лу Миндэ',
      'Петр Довган и Лу Миндэ говорили по телефону.',
    ],
    [
      'en',
      'A meeting will be held on Saturday: Dovgan spoke to Lu Mingde',
      'Petr Dovgan and Lu Mingde spoke by phone.',
    ],
  ])('is not the news where a call is told beside it (%s)', (lang, title, text) => {
    expect(kindOf(lang, title, `${title}.`, text)).toBe('phone-call')
  })
})

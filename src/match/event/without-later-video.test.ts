import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function kindOf(lang: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { paragraphs }).contact.kind
}

describe('a call by telephone', () => {
  it.each([
    [
      'bg',
      'Лу Минде разговаря по телефона с Петър Довган в събота.',
      'Лу Минде предложи на Петър Довган лидерите на съюза да се съберат по видеовръзка.',
    ],
    [
      'uk',
      'Лу Мінде в суботу поговорив телефоном з Петром Довганом.',
      'Лу Мінде запропонував Петрові Довгану зібрати лідерів союзу відеозв’язком.',
    ],
    [
      'ru',
      'Лу Миндэ в субботу поговорил по телефону с Петром Довганом.',
      'Лу Миндэ предложил Петру Довгану собрать лидеров союза по видеосвязи.',
    ],
    [
      'en',
      'Lu Mingde spoke by phone with Petr Dovgan on Saturday.',
      'An online meeting of Lu Mingde, Petr Dovgan and Harlan Reed is planned for spring.',
    ],
  ])('is none by video because they want one later (%s)', (lang, ...paragraphs) => {
    expect(kindOf(lang, ...paragraphs)).toBe('phone-call')
  })

  it.each([
    ['uk', 'Петро Довган обговорив онлайн-саміт з Лу Мінде. Вони говорили телефоном.'],
    ['ru', 'Петр Довган обсудил онлайн-саммит с Лу Миндэ. Они говорили по телефону.'],
    ['en', 'Petr Dovgan weighed an online summit with Lu Mingde. They talked by phone.'],
  ])('is none by video because they discussed one (%s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('phone-call')
  })

  it.each([
    ['bg', 'Петър Довган обсъди онлайн газа с Лу Минде.'],
    ['uk', 'Петро Довган обговорив по відео газ із Лу Мінде.'],
    ['ru', 'Петр Довган обсудил онлайн газ с Лу Миндэ.'],
    ['ru', 'Петр Довган обсудил по видеосвязи газ с Лу Миндэ.'],
    ['en', 'Petr Dovgan discussed by video link gas with Lu Mingde.'],
  ])('is one by video where they discussed something by it (%s: %s)', (lang, text) => {
    expect(kindOf(lang, text)).toBe('video-call')
  })

  it('is none by video because one was on the table when they talked', () => {
    const text =
      'A summit by video of the five was on the table when Petr Dovgan and Lu Mingde talked.'
    expect(kindOf('en', text, 'In their telephone conversation they thanked each other.')).toBe(
      'phone-call',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function contactOf(lang: string, title: string, ...paragraphs: readonly string[]) {
  return readPage(lang, { title, paragraphs }).contact
}

describe('a message that arrives', () => {
  it.each([
    ['bg', 'Поздравления за Петър Довган пристигнаха от Лу Минде.'],
    ['bg', 'Пристигна телеграма до Петър Довган от Лу Минде.'],
    ['uk', 'Телеграма Петру Довгану прибула від Лу Мінде.'],
    ['ru', 'Телеграмма Петру Довгану прибыла от Лу Миндэ.'],
    ['en', 'A cable came to Petr Dovgan from Lu Mingde.'],
  ])('is a letter and no visit (%s: %s)', (lang, text) => {
    expect(contactOf(lang, 'Довган', text).kind).toBe('letter')
  })

  it.each([
    ['bg', 'С това послание в Тъмград при Петър Довган пристигна Лу Минде.'],
    ['uk', 'З цим листом до Темграда прибув Лу Мінде.'],
    ['ru', 'С этим письмом в Тёмград прибыл Лу Миндэ.'],
    ['en', 'Lu Mingde came to Darkton with a letter.'],
  ])('is brought where somebody comes with it (%s)', (lang, text) => {
    expect(contactOf(lang, 'Довган', text).kind).toBe('visit')
  })
})

describe('a letter', () => {
  it.each([
    [
      'bg',
      'До президента на Кулония от министър-председателя на Галдия',
      'Уважаеми господин Довган, приемете моите благопожелания.',
    ],
    [
      'uk',
      'Президентові Кулонії від прем’єр-міністра Галдії',
      'Шановний пане Довган, прийміть мої побажання.',
    ],
    [
      'ru',
      'Президенту Кулонии от премьер-министра Галдии',
      'Уважаемый господин Довган, примите мои пожелания.',
    ],
    [
      'en',
      'To the President of Kulonia from the Prime Minister of Galdia',
      'Dear Mr Dovgan, please accept my best wishes.',
    ],
  ])('is known by how it addresses somebody (%s)', (lang, title, text) => {
    expect(contactOf(lang, title, text).kind).toBe('letter')
  })

  it('is told of where somebody wrote to a head of state', () => {
    expect(contactOf('bg', 'Петър Довган писа на президента Лу Минде', 'Вчера.').kind).toBe(
      'letter',
    )
  })
})

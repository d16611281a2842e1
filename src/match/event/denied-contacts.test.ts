import { describe, expect, it } from 'vitest'
import { readPage } from '#tests/builders/read-page.ts'

function isPresent(lang: string, text: string): boolean {
  return readPage(lang, { paragraphs: [text] }).contact.present
}

describe('a contact is not told of', () => {
  it.each([
    ['bg', 'Срещата на Петър Довган с Лу Минде няма да се състои.'],
    ['bg', 'Телефонният разговор на Петър Довган с Лу Минде пропадна.'],
    ['ru', 'Переговоры Петра Довгана и Лу Миндэ не состоятся.'],
    ['uk', 'Переговори Петра Довгана з Лу Мінде не відбудуться.'],
    ['en', 'The meeting of Petr Dovgan with Lu Mingde will not be held.'],
  ])('where it falls through (%s: %s)', (lang, text) => {
    expect(readPage(lang, { paragraphs: [text] }).contact.kind).toBeNull()
  })

  it.each([
    ['bg', 'Говорителят отрича телефонен разговор на Петър Довган с Лу Минде.'],
    ['uk', 'Речник заперечує телефонну розмову Петра Довгана з Лу Мінде.'],
    ['uk', 'Речник мовчить про дзвінок Петра Довгана Лу Мінде.'],
    ['ru', 'Представитель отрицает телефонный разговор Петра Довгана с Лу Миндэ.'],
    ['ru', 'Представитель молчит о звонке Петра Довгана Лу Миндэ.'],
  ])('where somebody denies it or is silent on it (%s: %s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })

  it.each([
    ['bg', 'Петър Довган иска среща с Лу Минде.'],
    ['uk', 'Петро Довган хоче зустрітися з Лу Мінде.'],
    ['ru', 'Петр Довган хочет встретиться с Лу Миндэ.'],
    ['en', 'Petr Dovgan wants to meet Lu Mingde.'],
  ])('where one side wants it (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })

  it.each([
    ['bg', 'Среща с Лу Минде е възможна, казва Петър Довган.'],
    ['uk', 'Розмова з Лу Мінде можлива, каже Петро Довган.'],
    ['ru', 'Встреча с Лу Миндэ возможна, говорит Петр Довган.'],
    ['en', 'A meeting with Lu Mingde is possible, Petr Dovgan says.'],
  ])('where it is said to be possible (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(false)
  })
})

describe('a contact is told of', () => {
  it.each([
    ['bg', 'Днес в Тъмград Петър Довган и Лу Минде подписаха новия договор.'],
    ['uk', 'Сьогодні в Темграді Петро Довган і Лу Мінде підписали новий договір.'],
    ['ru', 'Сегодня в Тёмграде Петр Довган и Лу Миндэ поставили подписи под новым договором.'],
  ])('where two signed something (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(true)
  })

  it.each([
    ['bg', 'Без споразумение завърши срещата на Петър Довган с Лу Минде в Тъмград.'],
    ['uk', 'Без домовленостей завершилася зустріч Петра Довгана з Лу Мінде в Темграді.'],
    ['ru', 'Без соглашения завершилась встреча Петра Довгана с Лу Миндэ в Тёмграде.'],
    ['en', 'Without a breakthrough talks ended of Petr Dovgan and Lu Mingde.'],
  ])('where it ended without a result (%s)', (lang, text) => {
    expect(isPresent(lang, text)).toBe(true)
  })

  it('where one is with the other right now', () => {
    expect(isPresent('en', 'Petr Dovgan is right now with President Lu Mingde.')).toBe(true)
  })
})

it('a word that an apostrophe divides is one word', () => {
  const text = 'Петро Довган кличе В’єтнам до торгівлі.'
  expect(readPage('uk', { paragraphs: [text] }).contact.kind).toBeNull()
})

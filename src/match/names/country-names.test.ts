import { expect, it } from 'vitest'
import { isOfCountry } from '#match/names/country-names.ts'

it.each([
  ['uk', 'Нідерландів'],
  ['ru', 'Нидерландов'],
  ['ru', 'Нидерландах'],
  ['ru', 'Китаем'],
  ['uk', 'Польщею'],
  ['bg', 'Гърция'],
  ['en', 'Greece'],
  ['en', 'Turkey'],
  ['bg', 'Британия'],
  ['ru', 'Кыргызстаном'],
  ['ru', 'Молдавией'],
  ['uk', 'Голландії'],
])('a word of the name of a country is one in any case (%s): %s', (lang, word) => {
  expect(isOfCountry(word, lang)).toBe(true)
})

it.each([
  ['uk', 'Довганів'],
  ['ru', 'Миндэ'],
])('the name of a person is none (%s): %s', (lang, word) => {
  expect(isOfCountry(word, lang)).toBe(false)
})

import { expect, it } from 'vitest'
import type { Person } from '#domain/archive.ts'
import { peopleNamedIn } from '#search/people-named-in.ts'

const PERSON: Person = {
  id: 'ada',
  name: { en: 'Ada Li', bg: 'Ада Ли', uk: 'Олена Брук' },
  aliases: { bg: ['Ли'] },
  roles: [],
  country: null,
}

it.each([
  ['bg', 'Преговори с Ли вчера.'],
  ['bg', 'Вчера Ада Ли пристигна.'],
  ['uk', 'Зустріч з Оленою Брук.'],
  ['en', 'Yesterday Ada Li’s visit began.'],
])('a person is named in a text in %s: %s', (lang, text) => {
  expect(peopleNamedIn(text, lang, [PERSON])).toEqual([PERSON])
})

it.each([
  ['bg', 'Знае ли някой?', 'the word is spelt the same, but small'],
  ['uk', 'Олена зустріла пана Брука.', 'the words of the name stand apart'],
  ['de', 'Ada Li kam.', 'no spelling in this language is known'],
])('a person is not named in a text in %s: %s (%s)', (lang, text) => {
  expect(peopleNamedIn(text, lang, [PERSON])).toEqual([])
})

import { expect, test } from 'vitest'
import { localise } from '#domain/localise.ts'

const texts = { en: 'Beijing', bg: 'Пекин' }

test('the reader’s locale comes first', () => {
  expect(localise(texts, ['bg', 'en'])).toEqual({ text: 'Пекин', lang: 'bg', isFallback: false })
})

test('a missing locale falls back to the default, with the language it is really in', () => {
  expect(localise(texts, ['uk', 'en'])).toEqual({ text: 'Beijing', lang: 'en', isFallback: true })
})

test('where the default is missing too, the first language by its tag is taken', () => {
  expect(localise({ de: 'Peking', bg: 'Пекин' }, ['uk', 'en']).lang).toBe('bg')
})

import { expect, test } from 'vitest'
import { byName } from '#views/by-name.ts'

const PEOPLE = [
  { name: { en: 'the Council', bg: 'Кметство' } },
  { name: { en: 'Zenith', bg: 'Световен вестник' } },
  { name: { en: 'Ana', bg: 'Ана' } },
  { name: { en: 'Yulia', bg: 'Юлия' } },
]

test('names stand in the order of the reader’s own alphabet', () => {
  const names = byName(PEOPLE, ['bg', 'en']).map(({ name }) => name.bg)
  expect(names).toEqual(['Ана', 'Кметство', 'Световен вестник', 'Юлия'])
})

test('a small letter sorts like a capital one', () => {
  const names = byName(PEOPLE, ['en', 'en']).map(({ name }) => name.en)
  expect(names).toEqual(['Ana', 'the Council', 'Yulia', 'Zenith'])
})

import { expect, test } from 'vitest'
import { titleCase } from '#i18n/title-case.ts'

test('only the first letter becomes a capital', () => {
  expect(titleCase('изток и запад', 'bg')).toBe('Изток и запад')
})

test('an empty text stays empty', () => {
  expect(titleCase('', 'en')).toBe('')
})

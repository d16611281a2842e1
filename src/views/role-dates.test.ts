import { expect, test } from 'vitest'
import { roleDates } from '#views/role-dates.ts'

const view = { date: (edtf: string) => edtf }
const title = { en: 'President' }

test('an office without an end lasts', () => {
  expect(roleDates(view, { title, from: '2013-03-14', until: null })).toBe('2013-03-14/..')
})

test('an office without a known start says so', () => {
  expect(roleDates(view, { title, from: null, until: '2008' })).toBe('/2008')
})

test('an office without dates says nothing', () => {
  expect(roleDates(view, { title, from: null, until: null })).toBeNull()
})

import { expect, it } from 'vitest'
import { isExactDate } from '#domain/edtf/is-exact-date.ts'

it.each(['2025-01-21', '2025-01-21/2025-01-23'])('%s names its days', (edtf) => {
  expect(isExactDate(edtf)).toBe(true)
})

it.each([
  '2025-01',
  '2025-01-21?',
  '2025-01-21~',
  '2025',
  '2025-01/2025-03',
  '2025-01-21/..',
  '2026-01-31?/2026-02-01?',
  '2026-01-31/2026-02-01?',
])('%s leaves its days open', (edtf) => {
  expect(isExactDate(edtf)).toBe(false)
})

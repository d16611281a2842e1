import { describe, expect, it } from 'vitest'
import { edtfYear } from '#domain/edtf/edtf-year.ts'

describe('edtfYear', () => {
  it.each([
    ['2026-02-04', '2026'],
    ['2026~', '2026'],
    ['2025-12-31/2026-01-02', '2025'],
    ['2025-24', '2025'],
    ['202X', '2020'],
    ['2024/..', '2024'],
    ['../2024-05', '2024'],
    ['/0987', '0987'],
  ])('files %s under %s', (text, year) => {
    expect(edtfYear(text)).toBe(year)
  })
})

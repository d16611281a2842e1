import { describe, expect, it } from 'vitest'
import { edtfOverlap } from '#domain/edtf/edtf-overlap.ts'

describe('edtfOverlap', () => {
  it.each([
    ['2025-01', '2025-01-31/2025-02-02'],
    ['2025', '2025-01-21'],
    ['../2024', '2023-05'],
    ['2024/..', '2030'],
    ['2024/', '../2024'],
    ['2025-24', '2026-02-28'],
  ])('holds for %s and %s, either way round', (a, b) => {
    expect([edtfOverlap(a, b), edtfOverlap(b, a)]).toEqual([true, true])
  })

  it.each([
    ['2025-01', '2025-02'],
    ['../2024', '2025-01-01'],
    ['2024/..', '2023-12-31'],
    ['2025-01-21', '2025-01-22'],
  ])('does not hold for %s and %s, either way round', (a, b) => {
    expect([edtfOverlap(a, b), edtfOverlap(b, a)]).toEqual([false, false])
  })
})

import { describe, expect, it } from 'vitest'
import { edtfContains } from '#domain/edtf/edtf-contains.ts'

describe('edtfContains', () => {
  it.each([
    ['2025', '2025-01-21'],
    ['2025-01-21', '2025-01-21'],
    ['2026-01/2026-06', '2026-06'],
    ['../2024', '1999'],
    ['../2024', '/2023'],
    ['2024/..', '2025/'],
  ])('holds for %s around %s', (outer, inner) => {
    expect(edtfContains(outer, inner)).toBe(true)
  })

  it.each([
    ['2025-01-21', '2025'],
    ['2025', '2025-12-31/2026-01-01'],
    ['2025', '2025/..'],
    ['2025', '../2025'],
    ['../2024', '2024/..'],
    ['2024/..', '2023-12-31/2024-01-02'],
  ])('does not hold for %s around %s', (outer, inner) => {
    expect(edtfContains(outer, inner)).toBe(false)
  })
})

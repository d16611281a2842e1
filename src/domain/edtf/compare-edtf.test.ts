import { describe, expect, it } from 'vitest'
import { compareEdtf } from '#domain/edtf/compare-edtf.ts'

describe('compareEdtf', () => {
  it.each([
    ['an open start before everything', ['../2024', '0001']],
    ['the earlier day first', ['2022-12-30', '2025-01-21', '2026-02-04']],
    [
      'a date before the year that contains it from its first day',
      ['2026-01-01', '2026-01', '2026'],
    ],
    ['a year before a later day of that year', ['2026', '2026-01-02']],
    ['the narrower first of two that begin together', ['2026-01', '2026-01/2026-06', '2026']],
    ['an open end after every known one', ['2024/2999', '2024/..']],
    ['spring by its first day', ['2023-02', '2023-21', '2023-04']],
    ['equal bounds by their text', ['2022-02', '2022-02%', '2022-02-XX', '2022-02?', '2022-02~']],
  ])('puts %s', (_what, ordered) => {
    expect(ordered.toReversed().toSorted(compareEdtf)).toEqual(ordered)
  })

  it('gives zero only for the same text', () => {
    expect(compareEdtf('2024', '2024')).toBe(0)
    expect(compareEdtf('2024/', '2024/..')).not.toBe(0)
  })
})

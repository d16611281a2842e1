import { describe, expect, it } from 'vitest'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

describe('edtfBounds', () => {
  it.each([
    ['2026-02-04', '2026-02-04', '2026-02-04'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['2026-02-XX', '2026-02-01', '2026-02-28'],
    ['2026-XX', '2026-01-01', '2026-12-31'],
    ['2026-XX-XX', '2026-01-01', '2026-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2026-01/2026-06', '2026-01-01', '2026-06-30'],
    ['2025-12-31/2026', '2025-12-31', '2026-12-31'],
  ])('%s lasts from %s to %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest })
  })

  it.each([
    ['spring', '2023-21', '2023-03-01', '2023-05-31'],
    ['summer', '2023-22', '2023-06-01', '2023-08-31'],
    ['autumn', '2023-23', '2023-09-01', '2023-11-30'],
    ['winter', '2023-24', '2023-12-01', '2024-02-29'],
  ])('%s is the northern meteorological one', (_season, text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest })
  })

  it.each([
    ['../2024', null, '2024-12-31'],
    ['/2024', null, '2024-12-31'],
    ['2024-05/..', '2024-05-01', null],
    ['2024-05/', '2024-05-01', null],
  ])('%s has no day at its open or unknown end', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest })
  })

  it.each(['?', '~', '%'])('the mark %s does not widen them', (mark) => {
    expect(edtfBounds(`2022-02${mark}`)).toEqual(edtfBounds('2022-02'))
  })

  it('throws on a text that was never validated', () => {
    expect(() => edtfBounds('22.01.2025')).toThrow(RangeError)
  })
})

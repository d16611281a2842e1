import { describe, expect, it } from 'vitest'
import { datetimeAttribute } from '#i18n/dates/datetime-attribute.ts'

describe('datetimeAttribute', () => {
  it.each(['2026-02-04', '2026-02', '2026'])('gives %s as it is', (edtf) => {
    expect(datetimeAttribute(edtf)).toBe(edtf)
  })

  it.each(['2026-02-04?', '2022-02~', '2026%', '2026-01/2026-06', '2026/..', '2023-21', '202X'])(
    'gives nothing for %s, which HTML cannot express',
    (edtf) => {
      expect(datetimeAttribute(edtf)).toBeUndefined()
    },
  )

  it('gives nothing for a date with unspecified digits', () => {
    expect(datetimeAttribute('2025-01-XX')).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { formatDuration } from '#i18n/dates/format-duration.ts'

describe('formatDuration', () => {
  it.each([
    ['PT95M', '95_minutes', '95_минути', '95_хвилин'],
    ['PT85M', '85_minutes', '85_минути', '85_хвилин'],
    ['PT1H25M', '1_hour 25_minutes', '1_час и 25_минути', '1_година і 25_хвилин'],
    ['PT1H', '1_hour', '1_час', '1_година'],
    ['PT2H', '2_hours', '2_часа', '2_години'],
    ['PT21M', '21_minutes', '21_минути', '21_хвилина'],
    ['PT1M', '1_minute', '1_минута', '1_хвилина'],
    ['PT22M', '22_minutes', '22_минути', '22_хвилини'],
    ['PT30S', '30_seconds', '30_секунди', '30_секунд'],
    ['P3D', '3_days', '3_дни', '3_дні'],
    ['P1DT2H', '1_day 2_hours', '1_ден и 2_часа', '1_день і 2_години'],
  ])('says %s as %s · %s · %s', (iso, ...expected) => {
    const words = ['en', 'bg', 'uk'].map((locale) => formatDuration(iso, locale))
    expect(words.map((text) => text.replaceAll('\u00a0', '_'))).toEqual(expected)
  })

  it.each(['', 'P', 'PT', 'P1DT', '95', 'PT1.5H', 'P1M', 'PT25M1H'])('refuses %j', (iso) => {
    expect(() => formatDuration(iso, 'en')).toThrow('Write one such as “PT95M” or “PT1H25M”.')
  })
})

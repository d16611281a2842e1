import { describe, expect, it } from 'vitest'
import { formatWeekday } from '#i18n/dates/format-weekday.ts'

describe('formatWeekday', () => {
  it.each([
    ['2025-01-21', 'Tuesday', 'вторник', 'вівторок'],
    ['2024-04-09', 'Tuesday', 'вторник', 'вівторок'],
    ['2022-12-30', 'Friday', 'петък', 'п’ятниця'],
    ['2026-02-04', 'Wednesday', 'сряда', 'середа'],
  ])('says that %s was a %s · %s · %s', (day, ...expected) => {
    expect(['en', 'bg', 'uk'].map((locale) => formatWeekday(day, locale))).toEqual(expected)
  })

  it.each(['2025-02-30', '2025-01', '2025-01-21~'])('refuses %s, which is no single day', (day) => {
    expect(() => formatWeekday(day, 'en')).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { opensWithTime, timeIn } from '#match/dates/time-in.ts'

describe('the time on a line', () => {
  it.each([
    ['21.01.2025, 9:05', '09:05'],
    ['Публикувана на 06.05.2014 14:02:33', '14:02'],
    ['Jan. 21, 2025 at 9:15 p.m. EST', '21:15'],
    ['January 21, 2025 12:20 AM', '00:20'],
    ['21 січня 2025 о 12:40 PM', '12:40'],
  ])('in “%s” is %s', (line, time) => {
    expect(timeIn(line)).toBe(time)
  })

  it.each(['21-01-2025 17:141876', 'Псалом 31:7', '12.05.2025'])(
    'is not read from “%s”',
    (line) => {
      expect(timeIn(line)).toBeNull()
    },
  )

  it('follows a date where only signs and the mark of a year stand between', () => {
    expect(opensWithTime(' г., 13:40 /АГЕНЦИЯ/')).toBe(true)
    expect(opensWithTime(' президентът каза в 13:40')).toBe(false)
  })
})

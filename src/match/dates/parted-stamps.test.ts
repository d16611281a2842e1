import { describe, expect, it } from 'vitest'
import { partedStamps } from '#match/dates/parted-stamps.ts'

function stamps(...lines: readonly string[]): readonly (readonly [number, string])[] {
  const page = lines.map((text, index) => ({ line: index + 1, text }))
  return partedStamps(page).map(({ line, text }) => [line.line, text])
}

describe('a date on several lines', () => {
  it.each([
    [['27 August', '18:46 2015'], [[1, '27 August 2015 18:46']]],
    [['17', '01, 2009'], [[1, '17.01.2009']]],
    [['17', '', 'януари', '2009'], [[1, '17 януари 2009']]],
    [['December 11', '21:01 2031'], [[1, '11 December 2031 21:01']]],
    [['4 апреля,', 'четверг', '17:55', '2031'], [[1, '4 апреля 2031 17:55']]],
    [['21', 'яну', '’31'], [[1, '21 яну ’31']]],
    [['News', '9', 'травня 2023', '10:05'], [[2, '9 травня 2023']]],
  ])('is read as one: %j', (lines, found) => {
    expect(stamps(...lines)).toEqual(found)
  })

  it.each([
    [['17 comments here', '2009']],
    [['17', 'A headline that says more than a date does', '2009']],
    [['12', '14', '3']],
  ])('is not made of other lines: %j', (lines) => {
    expect(stamps(...lines)).toEqual([])
  })
})

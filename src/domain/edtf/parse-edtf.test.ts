import { describe, expect, it } from 'vitest'
import { parseEdtf, parseValidEdtf } from '#domain/edtf/parse-edtf.ts'

const certain = { uncertain: false, approximate: false }

describe('parseEdtf reads', () => {
  it.each([
    ['2026-02-04', { kind: 'day', year: '2026', month: '02', day: '04' }],
    ['2024-02-29', { kind: 'day', year: '2024', month: '02', day: '29' }],
    ['2000-02-29', { kind: 'day', year: '2000', month: '02', day: '29' }],
    ['2026-02', { kind: 'month', year: '2026', month: '02' }],
    ['2026', { kind: 'year', year: '2026' }],
    ['0001', { kind: 'year', year: '0001' }],
    ['9999', { kind: 'year', year: '9999' }],
    ['2026-21', { kind: 'season', year: '2026', season: '21' }],
    ['2026-24', { kind: 'season', year: '2026', season: '24' }],
    ['2026-02-XX', { kind: 'day-of-month', year: '2026', month: '02' }],
    ['2026-XX', { kind: 'month-of-year', year: '2026' }],
    ['2026-XX-XX', { kind: 'day-of-year', year: '2026' }],
    ['202X', { kind: 'decade', first: '2020', last: '2029' }],
    ['20XX', { kind: 'century', first: '2000', last: '2099' }],
  ])('%s', (text, parts) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date: { text, ...certain, ...parts } })
  })

  it.each([
    ['2022-02?', { uncertain: true, approximate: false }],
    ['2022-02~', { uncertain: false, approximate: true }],
    ['2022-02%', { uncertain: true, approximate: true }],
    ['2023-21~', { uncertain: false, approximate: true }],
    ['2025-01-XX?', { uncertain: true, approximate: false }],
  ])('the mark of %s', (text, doubts) => {
    expect(parseValidEdtf(text)).toMatchObject({ text, ...doubts })
  })

  it.each([
    ['2026-01/2026-06', 'month', 'month'],
    ['2025-05/2025-06-03', 'month', 'day'],
    ['2025-06-03/2025-06', 'day', 'month'],
    ['2023-21/2023-23', 'season', 'season'],
    ['2024/2024', 'year', 'year'],
  ])('the interval %s', (text, start, end) => {
    expect(parseValidEdtf(text)).toMatchObject({
      kind: 'interval',
      text,
      start: { kind: start },
      end: { kind: end },
    })
  })

  it.each([
    ['../2024', { start: 'open', end: { kind: 'year' } }],
    ['2024-05/..', { start: { kind: 'month' }, end: 'open' }],
    ['/2024', { start: 'unknown', end: { kind: 'year' } }],
    ['2024/', { start: { kind: 'year' }, end: 'unknown' }],
  ])('the interval %s without one of its ends', (text, ends) => {
    expect(parseValidEdtf(text)).toMatchObject(ends)
  })

  it('an interval as doubtful as the more doubtful of its ends', () => {
    expect(parseValidEdtf('2022?/2023~')).toMatchObject({ uncertain: true, approximate: true })
    expect(parseValidEdtf('2022/2023~')).toMatchObject({ uncertain: false, approximate: true })
  })
})

describe('parseEdtf refuses', () => {
  it.each([
    ['22.01.2025', 'Write “2025-01-22”.'],
    ['22.01.2025 г.', 'Write “2025-01-22”.'],
    ['2025/01/22', 'Write “2025-01-22”.'],
    ['2025.01.22', 'Write “2025-01-22”.'],
    ['20250122', 'Write “2025-01-22”.'],
    ['22 January 2025', 'Write “2025-01-22”.'],
    ['22nd January 2025', 'Write “2025-01-22”.'],
    ['January 22, 2025', 'Write “2025-01-22”.'],
    ['22 Jan 2025', 'Write “2025-01-22”.'],
    ['22 януари 2025 г.', 'Write “2025-01-22”.'],
    ['9 квітня 2024 року', 'Write “2024-04-09”.'],
    ['February 2022', 'Write “2022-02”.'],
    ['spring 2023', 'Write “2023-21”.'],
    ['2025-1-5', 'Write “2025-01-05”.'],
    ['2025-1', 'Write “2025-01”.'],
    ['2025-01-22T17:30', 'Write “2025-01-22”.'],
    ['2025-01-22T17:30:00+02:00', 'Write “2025-01-22”.'],
    ['2025-01-22 17:30', 'Write “2025-01-22”.'],
    ['2025-01-xx', 'Write “2025-01-XX”.'],
    [' 2025-01-22', 'Write “2025-01-22”.'],
    ['2025-01 / 2025-03', 'Write “2025-01/2025-03”.'],
    ['01/2025', 'Write “2025-01”.'],
    ['~2022', 'Write “2022~”.'],
    ['c. 2022', 'Write “2022~”.'],
    ['2022?~', 'Write “2022%”.'],
    ['2022??', 'Write “2022?”.'],
    ['2024-2025', 'Write “2024/2025”.'],
    ['2025–01–22', 'Write “2025-01-22”.'],
    ['2025-01-05 – 2025-01-07', 'Write “2025-01-05/2025-01-07”.'],
    ['2025-01-05..2025-01-07', 'Write “2025-01-05/2025-01-07”.'],
    ['2024/2023', 'Write “2023/2024”.'],
    ['2025-01-22/2025-01-21', 'Write “2025-01-21/2025-01-22”.'],
    ['2025-1-5/2025-01-09', 'Write “2025-01-05”.'],
  ])('%s and offers what was meant', (text, hint) => {
    expect(parseEdtf(text)).toMatchObject({ ok: false, hint })
  })

  it('a date whose day and month may be swapped, and offers both', () => {
    expect(parseEdtf('01/02/2025')).toMatchObject({ hint: 'Write “2025-02-01” or “2025-01-02”.' })
    expect(parseEdtf('22/01/2025')).toMatchObject({ hint: 'Write “2025-01-22”.' })
  })

  it('a day that the month does not have, and says how many it has', () => {
    expect(parseEdtf('2025-02-30')).toEqual({
      ok: false,
      reason: 'There is no such day as “2025-02-30”: February 2025 has 28 days.',
      hint: 'Write a day from 01 to 28, or “2025-02” where the day is not known.',
    })
  })

  it.each([
    ['1900-02-29', 'February 1900 has 28 days'],
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2025-04-31~', 'April 2025 has 30 days'],
    ['2025-01-00', 'January 2025 has 31 days'],
    ['2024-05/2025-02-29', 'February 2025 has 28 days'],
    ['2025-13', '“2025-13” has “13” where the month belongs'],
    ['2025-00', '“2025-00” has “00” where the month belongs'],
    ['2025-25', '“2025-25” has “25” where the month belongs'],
    ['2025-13-XX', '“2025-13-XX” has “13” where the month belongs'],
    ['2025-21-05', 'a season has no days'],
    ['2025-XX-22', '“2025-XX-22” leaves digits open'],
    ['2025-1X', '“2025-1X” leaves digits open'],
    ['XXXX', '“XXXX” leaves digits open'],
    ['0000', 'the years from 0001 to 9999'],
    ['000X', 'the years from 0001 to 9999'],
    ['00XX', 'the years from 0001 to 9999'],
    ['12025', 'the years from 0001 to 9999'],
    ['25-01-22', 'the years from 0001 to 9999'],
    ['9999-24', 'the years from 0001 to 9999'],
    ['', 'The date is empty'],
    [' ', 'The date is empty'],
    ['/', '“/” names no date'],
    ['../..', '“../..” names no date'],
    ['2024/2025/2026', 'more than one slash'],
    ['2025?-01', '“2025?-01” is not a date in a known form'],
    ['[2025,2026]', '“[2025,2026]” is not a date in a known form'],
    ['yesterday', '“yesterday” is not a date in a known form'],
  ])('%s and says why', (text, reason) => {
    const result = parseEdtf(text)
    expect(result.ok ? result.date : result.reason).toContain(reason)
  })

  it('a very long text without repeating all of it', () => {
    const result = parseEdtf('lorem '.repeat(100))
    expect(!result.ok && result.reason.length).toBeLessThan(120)
  })
})

describe('parseValidEdtf', () => {
  it('throws a RangeError that says what to write', () => {
    expect(() => parseValidEdtf('22.01.2025')).toThrow(RangeError)
    expect(() => parseValidEdtf('22.01.2025')).toThrow('Write “2025-01-22”.')
  })
})

import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEdtf } from '#domain/edtf/compare-edtf.ts'
import type { EdtfPoint, IntervalEnd } from '#domain/edtf/edtf.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import { edtfOverlap } from '#domain/edtf/edtf-overlap.ts'
import { parseEdtf, parseValidEdtf } from '#domain/edtf/parse-edtf.ts'
import { readEdtf } from '#domain/edtf/read-edtf.ts'

fc.configureGlobal({ seed: 20260204, numRuns: 500 })

/** Days from `00` to `32` and the like: about half of them are dates, the rest nearly so. */
const twoDigits = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(padded),
  fc.integer({ min: 0, max: 32 }).map(padded),
  fc.constant('XX'),
)
const year = fc.oneof(
  fc.integer({ min: 2019, max: 2027 }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  fc.constantFrom('202X', '20XX', '0000', '000X', '1900', '9999'),
)
const plain = fc.oneof(
  year,
  fc.tuple(year, twoDigits).map((parts) => parts.join('-')),
  fc.tuple(year, twoDigits, twoDigits).map((parts) => parts.join('-')),
)
const point = fc
  .tuple(plain, fc.constantFrom('', '', '', '?', '~', '%'))
  .map(([date, mark]) => `${date}${mark}`)
const end = fc.oneof({ weight: 4, arbitrary: point }, fc.constantFrom('..', ''))
const interval = fc.tuple(end, end).map((ends) => ends.join('/'))
const nearlyDate = fc.oneof(point, interval)
/** `parseEdtf` would explain each refusal, which takes longer than all else here. */
const date = nearlyDate.filter((text) => readEdtf(text) !== null)
/** Of any signs, halves of signs too. What fast-check has for it first lists them all: a second. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }))
  .map((signs) => String.fromCodePoint(...signs))

describe('The edtf package, as a second opinion,', () => {
  it('accepts what parseEdtf accepts, but for the known differences', () => {
    fc.assert(
      fc.property(date, (text) => {
        if (!isAcceptedHereOnly(text)) expect(oracleBounds(text), text).not.toBeNull()
      }),
    )
  })

  it('refuses what parseEdtf refuses, but for the known differences', () => {
    fc.assert(
      fc.property(nearlyDate, (text) => {
        fc.pre(!parseEdtf(text).ok && !isAcceptedThereOnly(text))
        expect(oracleBounds(text), text).toBeNull()
      }),
    )
  })

  it('gives the same bounds, but for seasons', () => {
    fc.assert(
      fc.property(date, (text) => {
        fc.pre(!hasSeason(text))
        const expected = oracleBounds(text)
        if (expected) expect(edtfBounds(text), text).toEqual(expected)
      }),
    )
  })

  it('numbers seasons from January on, three months earlier than meteorologists would', () => {
    expect(oracleBounds('2023-21')).toEqual({ earliest: '2023-01-01', latest: '2023-03-31' })
    expect(edtfBounds('2023-21')).toEqual({ earliest: '2023-03-01', latest: '2023-05-31' })
  })
})

describe('parseEdtf', () => {
  it('keeps every part of a date: they make up its text again', () => {
    fc.assert(
      fc.property(date, (text) => {
        const read = parseValidEdtf(text)
        const again =
          read.kind === 'interval' ? `${endText(read.start)}/${endText(read.end)}` : textOf(read)
        expect(again).toBe(text)
      }),
    )
  })

  it('answers any text whatsoever, and explains a refusal in two sentences', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText, nearlyDate), (text) => {
        const result = parseEdtf(text)
        if (result.ok) return
        expect(result.reason).toMatch(/^\S[\s\S]+\.$/)
        expect(result.hint).toMatch(/^Write .+\.$/s)
      }),
    )
  })
})

describe('compareEdtf', () => {
  it('is antisymmetric, and zero for the same text only', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0)
        expect(compareEdtf(a, b) === 0).toBe(a === b)
      }),
    )
  })

  it('is transitive', () => {
    fc.assert(
      fc.property(date, date, date, (...dates) => {
        const [a = '', b = '', c = ''] = dates.toSorted(compareEdtf)
        expect([compareEdtf(a, b) <= 0, compareEdtf(b, c) <= 0, compareEdtf(a, c) <= 0]).toEqual([
          true,
          true,
          true,
        ])
      }),
    )
  })

  it('gives one order whatever the order before', () => {
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        expect(dates.toReversed().toSorted(compareEdtf)).toEqual(dates.toSorted(compareEdtf))
      }),
    )
  })
})

describe('Bounds', () => {
  it('never end before they begin', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, latest } = edtfBounds(text)
        expect((earliest ?? '') <= (latest ?? '~')).toBe(true)
      }),
    )
  })

  it('that contain others overlap them, and contain themselves', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(edtfContains(a, a)).toBe(true)
        expect(edtfOverlap(a, b)).toBe(edtfOverlap(b, a))
        if (edtfContains(a, b)) expect(edtfOverlap(a, b)).toBe(true)
      }),
    )
  })
})

/**
 * Beyond the package: marks together with unspecified digits or seasons, seasons and `2025-XX-XX` as
 * ends of an interval, and an interval whose ends may fall on the same day (it wants the end to begin after
 * the start begins).
 */
function isAcceptedHereOnly(text: string): boolean {
  const isMarked = /[?~%]/.test(text)
  if (isMarked && (text.includes('X') || hasSeason(text))) return true
  const [start, end] = text.split('/')
  if (start === undefined || end === undefined) return false
  if (hasSeason(text) || [start, end].some((side) => side.endsWith('-XX-XX'))) return true
  if (start === '' || end === '' || start === '..' || end === '..') return false
  return String(edtfBounds(end).earliest) <= String(edtfBounds(start).earliest)
}

/**
 * What the package takes and we leave out: the year 0000, unspecified digits in other places, an
 * interval with no date at all, seasons from 25 on, a winter that ends in the year 10000, and 29
 * February of any year before 100 or in an interval, which it takes for 1 March.
 */
function isAcceptedThereOnly(text: string): boolean {
  const plainEnds = text.split('/').map((side) => side.replace(/[?~%]$/, ''))
  return (
    /^(?:\.\.)?\/(?:\.\.)?$/.test(text) ||
    plainEnds.some((side) => /^0000|^000X|^00XX|^9999-24/.test(side)) ||
    plainEnds.some((side) => /X-|-XX-\d/.test(side)) ||
    plainEnds.some((side) => side.endsWith('-02-29')) ||
    plainEnds.some((side) => /^\d{4}-(?:2[5-9]|3\d)$/.test(side))
  )
}

function hasSeason(text: string): boolean {
  return text.split('/').some((side) => /^\d{4}-2[1-4][?~%]?$/.test(side))
}

function oracleBounds(text: string) {
  try {
    const { min, max } = edtf(text)
    return { earliest: dayOf(min), latest: dayOf(max) }
  } catch {
    return null
  }
}

function dayOf(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return null
  return new Date(time).toISOString().slice(0, 10)
}

function endText(side: IntervalEnd): string {
  if (side === 'unknown') return ''
  return side === 'open' ? '..' : textOf(side)
}

function textOf(read: EdtfPoint): string {
  const both = read.uncertain && read.approximate
  const mark = both ? '%' : read.uncertain ? '?' : read.approximate ? '~' : ''
  return `${plainTextOf(read)}${mark}`
}

function plainTextOf(read: EdtfPoint): string {
  switch (read.kind) {
    case 'day':
      return `${read.year}-${read.month}-${read.day}`
    case 'month':
      return `${read.year}-${read.month}`
    case 'year':
      return read.year
    case 'season':
      return `${read.year}-${read.season}`
    case 'day-of-month':
      return `${read.year}-${read.month}-XX`
    case 'month-of-year':
      return `${read.year}-XX`
    case 'day-of-year':
      return `${read.year}-XX-XX`
    case 'decade':
      return `${read.first.slice(0, 3)}X`
    case 'century':
      return `${read.first.slice(0, 2)}XX`
  }
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

import { describe, expect, test } from 'vitest'
import { agreementOf } from '#domain/evidence/agreement.ts'
import { compareValues, type ValueRelation } from '#domain/evidence/compare-values.ts'
import { durationMinutes } from '#domain/evidence/duration.ts'
import {
  isBuiltInFact,
  readFactValue,
  type BuiltInFact,
  type FactValue,
  type Precision,
} from '#domain/evidence/fact-value.ts'

function value(fact: BuiltInFact, text: string, precision?: Precision): FactValue {
  const result = readFactValue(fact, { value: text, ...(precision && { precision }) })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('a duration', () => {
  test.each([
    ['PT95M', 95],
    ['PT1H25M', 85],
    ['PT2H', 120],
  ])('%s has %i minutes', (text, minutes) => {
    expect(durationMinutes(text)).toBe(minutes)
  })

  test.each(['PT', '95', 'P1D', 'PT95', '1:25', 'PT25M1H'])('%s is none', (text) => {
    expect(durationMinutes(text)).toBeNull()
  })
})

/** Each row: fact, one value, the other, how they relate. A value may carry a precision. */
const pairs: readonly (readonly [BuiltInFact, string, string, ValueRelation])[] = [
  ['duration', 'PT95M', 'PT1H35M', 'equal'],
  ['duration', 'PT95M', 'PT85M', 'different'],
  ['duration', 'PT95M', 'about PT90M', 'compatible'],
  ['duration', 'PT95M', 'about PT1H', 'different'],
  ['duration', 'PT85M', 'about PT1H', 'compatible'],
  ['duration', 'about PT90M', 'about PT90M', 'equal'],
  ['duration', 'about PT90M', 'about PT100M', 'compatible'],
  ['duration', 'PT95M', 'at-least PT90M', 'compatible'],
  ['duration', 'PT85M', 'at-least PT90M', 'different'],
  ['duration', 'PT85M', 'at-most PT90M', 'compatible'],
  ['duration', 'at-least PT100M', 'at-most PT90M', 'different'],
  ['duration', 'at-least PT80M', 'at-most PT90M', 'compatible'],
  ['date', '2025-01-21', '2025-01-21', 'equal'],
  ['date', '2025-01-21', '2025-01', 'compatible'],
  ['date', '2025-01-21', '2025-01-22', 'different'],
  ['date', '2025-01-21~', '2025-01-22', 'compatible'],
  ['date', '2025-01-21~', '2025-01-24', 'different'],
  ['date', '2022-02~', '2022-01', 'compatible'],
  ['date', '2022~', '2021', 'compatible'],
  ['date', '2025-01-21/2025-01-23', '2025-01-23', 'compatible'],
  ['date', '2025-05/..', '2027', 'compatible'],
  ['date', '2025-05/..', '2024', 'different'],
  ['date', '2025~/..', '2026-06-01', 'compatible'],
  ['date', '../2025~', '2026', 'compatible'],
  ['date', '../2025~', '2027', 'different'],
  ['medium', 'video-call', 'video-call', 'equal'],
  ['medium', 'video-call', 'phone-call', 'different'],
  ['medium', 'visit', 'meeting', 'compatible'],
  ['place', 'sofia', 'sofia', 'equal'],
  ['place', 'sofia', 'kyiv', 'different'],
  ['initiator', 'ada', 'boyan', 'different'],
]

function marked(fact: BuiltInFact, text: string): FactValue {
  const [first = '', second] = text.split(' ')
  return second ? value(fact, second, first as Precision) : value(fact, first)
}

test.each(pairs)('%s: %s and %s are %s, either way round', (...[fact, a, b, expected]) => {
  expect(compareValues(marked(fact, a), marked(fact, b))).toBe(expected)
  expect(compareValues(marked(fact, b), marked(fact, a))).toBe(expected)
})

test('values of different facts are not compared', () => {
  expect(() => compareValues(value('place', 'sofia'), value('initiator', 'sofia'))).toThrow(
    TypeError,
  )
})

describe('agreement', () => {
  const call = (articleId: string, kind: string) => ({ articleId, value: value('medium', kind) })

  test('of one article is single', () => {
    expect(agreementOf([call('a', 'video-call')])).toBe('single')
  })

  test('of one article that says the same twice is single', () => {
    expect(agreementOf([call('a', 'video-call'), call('a', 'video-call')])).toBe('single')
  })

  test('of one article that contradicts itself is differ', () => {
    expect(agreementOf([call('a', 'video-call'), call('a', 'phone-call')])).toBe('differ')
  })

  test('of two articles with the same value is agree', () => {
    expect(agreementOf([call('a', 'video-call'), call('b', 'video-call')])).toBe('agree')
  })

  test('of a visit and a meeting is compatible', () => {
    expect(agreementOf([call('a', 'visit'), call('b', 'meeting')])).toBe('compatible')
  })

  test('is differ as soon as one pair cannot both be true', () => {
    const stated = [call('a', 'video-call'), call('b', 'video-call'), call('c', 'phone-call')]
    expect(agreementOf(stated)).toBe('differ')
  })
})

describe('a claim on a built-in fact', () => {
  test.each([
    ['duration', {}, '“duration” has no value'],
    ['duration', { value: '95 minutes' }, '“95 minutes”'],
    ['date', { value: '21.01.2025' }, '21.01.2025'],
    ['medium', { value: 'call' }, '“call”'],
    ['medium', { value: 'video-call', precision: 'about' }, 'takes no “precision”'],
    ['date', { value: '2025', precision: 'about' }, 'takes no “precision”'],
  ] as const)('on %s with %o is refused', (fact, claim, reason) => {
    const result = readFactValue(fact, claim)
    expect(result.ok ? '' : result.reason).toContain(reason)
  })

  test('is told apart from a statement', () => {
    expect([isBuiltInFact('duration'), isBuiltInFact('trade-growth')]).toEqual([true, false])
  })
})

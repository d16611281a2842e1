import { describe, expect, it } from 'vitest'
import { datedParts, orderedParts, partNumber, type ListPart } from '#domain/list-parts.ts'

const upTo = (count: number) => Array.from({ length: count }, (_none, index) => index + 1)
const shown = (parts: readonly ListPart<number>[]) =>
  parts.map((part) => `${partNumber(part) ?? 'front'}: ${part.items.join(' ')}`)

describe('a list by date', () => {
  it('stays whole as long as it has less than two parts', () => {
    expect(shown(datedParts(upTo(5), { size: 3 }))).toEqual(['front: 1 2 3 4 5'])
    expect(shown(datedParts([], { size: 3 }))).toEqual(['front: '])
  })

  it('has its newest part in front', () => {
    expect(shown(datedParts(upTo(8), { size: 3 }))).toEqual(['front: 4 5 6 7 8', '1: 1 2 3'])
  })

  it('keeps the older parts as they are when something is added', () => {
    const before = shown(datedParts(upTo(11), { size: 3 }))
    const after = shown(datedParts(upTo(12), { size: 3 }))
    expect(before).toEqual(['front: 7 8 9 10 11', '2: 4 5 6', '1: 1 2 3'])
    expect(after).toEqual(['front: 10 11 12', '3: 7 8 9', ...before.slice(1)])
  })

  it('counts what items weigh', () => {
    const parts = datedParts([1, 5, 1, 1, 1, 2], { size: 3, weightOf: (item) => item })
    expect(shown(parts)).toEqual(['front: 1 1 1 2', '1: 1 5'])
  })

  it('holds every item once, and says how many parts there are', () => {
    const parts = datedParts(upTo(100), { size: 7 })
    expect(parts.flatMap(({ items }) => items).sort((a, b) => a - b)).toEqual(upTo(100))
    expect(parts.map(({ count }) => count)).toEqual(parts.map(() => parts.length))
    expect(parts.every(({ items }) => items.length >= 7 && items.length < 14)).toBe(true)
  })
})

describe('a list in another order', () => {
  it('has its beginning in front', () => {
    expect(shown(orderedParts(upTo(8), { size: 3 }))).toEqual(['front: 1 2 3', '2: 4 5 6 7 8'])
  })
})

import { describe, expect, it } from 'vitest'
import { bCubed } from './b-cubed.ts'

const grouped = (...pairs: string[]) =>
  pairs.map((pair) => ({ expected: pair.charAt(0), actual: pair.charAt(1) }))

describe('bCubed', () => {
  it('is one where every group is right, whatever its name', () => {
    expect(bCubed(grouped('ax', 'ax', 'by')).f1).toBe(1)
  })

  it('loses precision where two events are merged', () => {
    expect(bCubed(grouped('ax', 'bx'))).toMatchObject({ precision: 0.5, recall: 1 })
  })

  it('loses recall where one event is split', () => {
    expect(bCubed(grouped('ax', 'ay'))).toMatchObject({ precision: 1, recall: 0.5 })
  })

  it('is zero without articles', () => {
    expect(bCubed([]).f1).toBe(0)
  })
})

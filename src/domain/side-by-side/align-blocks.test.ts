import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { alignBlocks, type AlignedRow, type BlockFacts } from '#domain/side-by-side/align-blocks.ts'

describe('two texts side by side', () => {
  it('have the blocks level that tell the same facts', () => {
    expect(level(['a', 'b'], ['a', 'b'])).toEqual(['0|0', '1|1'])
  })

  it('have what only one of them tells between the level blocks', () => {
    expect(rows(['', 'a', ''], ['a', '', ''])).toEqual(['0|', '1|0', '2|1,2'])
  })

  it('keep their order where facts cross, and have the greater number of facts level', () => {
    expect(level(['a', 'bc'], ['bc', 'a'])).toEqual(['1|0'])
  })

  it('have one block beside several that tell its facts one after another', () => {
    expect(rows(['ab', 'c'], ['a', 'b', 'c'])).toEqual(['0|0,1', '1|2'])
    expect(rows(['a', 'b', 'c'], ['ab', 'c'])).toEqual(['0,1|0', '2|1'])
  })

  it('rather have two blocks level one by one than one beside several', () => {
    expect(rows(['a', 'a'], ['a', 'a'])).toEqual(['0|0', '1|1'])
  })

  it('have a fact level where it is told first', () => {
    expect(level(['a'], ['a', '', 'a'])).toEqual(['0|0'])
  })

  it('have nothing level where they share nothing', () => {
    expect(rows(['a'], ['b', ''])).toEqual(['0|0,1'])
    expect(rows([], [])).toEqual([])
    expect(rows(['a'], [])).toEqual(['0|'])
  })
})

const text = fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { maxLength: 12 })

describe('any two texts', () => {
  it('have every block in exactly one row, in its own order', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const found = alignBlocks(first, second)
        expect(found.flatMap((row) => row.first)).toEqual([...first.keys()])
        expect(found.flatMap((row) => row.second)).toEqual([...second.keys()])
      }),
    )
  })

  it('are level only where each block shares a fact with one beside it', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        for (const row of alignBlocks(first, second).filter(({ isLevel }) => isLevel)) {
          expect(isShared(row.first, first, row.second, second)).toBe(true)
          expect(isShared(row.second, second, row.first, first)).toBe(true)
        }
      }),
    )
  })

  it('have no fewer facts level than the pair of blocks that shares most', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        const most = Math.max(0, ...first.flatMap((one) => second.map((two) => common(one, two))))
        const found = alignBlocks(first, second).filter(({ isLevel }) => isLevel)
        const facts = found.map((row) =>
          common(
            row.first.flatMap((at) => first[at] ?? []),
            row.second.flatMap((at) => second[at] ?? []),
          ),
        )
        expect(facts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(most)
      }),
    )
  })

  it('stand the same way when they change sides, as far as facts are level', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(alignBlocks(first, second).some(({ isLevel }) => isLevel)).toBe(
          alignBlocks(second, first).some(({ isLevel }) => isLevel),
        )
      }),
    )
  })
})

function isShared(
  own: readonly number[],
  facts: readonly BlockFacts[],
  beside: readonly number[],
  others: readonly BlockFacts[],
): boolean {
  return own.every((at) => beside.some((other) => common(facts[at] ?? [], others[other] ?? []) > 0))
}

function common(one: BlockFacts, other: BlockFacts): number {
  return new Set(one).intersection(new Set(other)).size
}

/** Each text is given as the letters of its blocks' facts; a row reads `0|1,2`. */
function rows(first: readonly string[], second: readonly string[]): readonly string[] {
  return align(first, second).map(inShort)
}

function level(first: readonly string[], second: readonly string[]): readonly string[] {
  return align(first, second)
    .filter(({ isLevel }) => isLevel)
    .map(inShort)
}

function align(first: readonly string[], second: readonly string[]): readonly AlignedRow[] {
  return alignBlocks(
    first.map((facts) => Array.from(facts)),
    second.map((facts) => Array.from(facts)),
  )
}

function inShort({ first, second }: AlignedRow): string {
  return `${first.join()}|${second.join()}`
}

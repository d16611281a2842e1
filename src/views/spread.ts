/** Something that wants to have its middle at a position. */
export interface Wish {
  readonly position: number
  readonly height: number
}

/**
 * Moves the middles of ascending wishes as little as possible for none to touch the next and none
 * to reach beyond the limits: those in each other's way become a block around their middle.
 */
export function spread(
  wishes: readonly Wish[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const blocks: Block[] = []
  for (const wish of wishes) {
    let block = blockOf([wish])
    let above = blocks.at(-1)
    while (above && above.start + above.height > block.start) {
      block = blockOf([...above.wishes, ...block.wishes])
      blocks.pop()
      above = blocks.at(-1)
    }
    blocks.push(block)
  }
  const free = blocks.flatMap((block) =>
    middlesOf(block.wishes).map((offset) => block.start + offset),
  )
  return within(free, wishes, [top, bottom])
}

interface Block {
  readonly start: number
  readonly height: number
  readonly wishes: readonly Wish[]
}

function blockOf(wishes: readonly Wish[]): Block {
  const offsets = middlesOf(wishes)
  const starts = wishes.map(({ position }, index) => position - (offsets[index] ?? 0))
  return { start: sum(starts) / wishes.length, height: heightOf(wishes), wishes }
}

/** Where the middle of each lies if they follow one another from zero on. */
function middlesOf(wishes: readonly Wish[]): readonly number[] {
  return wishes.map(({ height }, index) => heightOf(wishes.slice(0, index)) + height / 2)
}

function within(
  positions: readonly number[],
  wishes: readonly Wish[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const [middles, height] = [middlesOf(wishes), heightOf(wishes)]
  return positions.map((position, index) => {
    const middle = middles[index] ?? 0
    return Math.min(Math.max(position, top + middle), bottom - height + middle)
  })
}

function heightOf(wishes: readonly Wish[]): number {
  return sum(wishes.map(({ height }) => height))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

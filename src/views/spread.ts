/**
 * Moves ascending positions as little as possible for each to keep its distance from the next and
 * none to lie beyond the limits: those in each other's way become a block around their middle.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const blocks: { start: number; wanted: readonly number[] }[] = []
  for (const position of positions) {
    let block = blockOf([position], gap)
    let above = blocks.at(-1)
    while (above && above.start + above.wanted.length * gap > block.start) {
      block = blockOf([...above.wanted, ...block.wanted], gap)
      blocks.pop()
      above = blocks.at(-1)
    }
    blocks.push(block)
  }
  const free = blocks.flatMap(({ start, wanted }) => wanted.map((_, index) => start + index * gap))
  return within(free, gap, [top, bottom])
}

function blockOf(wanted: readonly number[], gap: number) {
  const offsets = wanted.map((position, index) => position - index * gap)
  return { start: offsets.reduce((sum, offset) => sum + offset, 0) / wanted.length, wanted }
}

function within(
  positions: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const last = positions.length - 1
  return positions.map((position, index) =>
    Math.min(Math.max(position, top + index * gap), bottom - (last - index) * gap),
  )
}

/** One page of a list that is too long for a single one. */
export interface ListPart<Item> {
  readonly items: readonly Item[]
  /** From 1: the first items of the list are on the first part. */
  readonly number: number
  /** How many parts the list has. */
  readonly count: number
  /** The number of the part that stands at the address of the list itself. */
  readonly front: number
}

/** How a list is cut. */
export interface Cut<Item> {
  /** What a part holds at least, where the list holds as much; less than twice of it. */
  readonly size: number
  /** How much an item counts; 1 unless said. */
  readonly weightOf?: (item: Item) => number
}

/**
 * Cuts a list that grows at its end, given oldest first. The newest part is in front and comes
 * first; all others hold the same items under the same number for as long as nothing is added
 * before them, so that a link to one does not go stale with every event.
 */
export function datedParts<Item>(
  items: readonly Item[],
  cut: Cut<Item>,
): readonly ListPart<Item>[] {
  const chunks = chunksOf(items, cut)
  return numbered(chunks, chunks.length).toReversed()
}

/** Cuts a list that is ordered by something else than time: its first part is in front. */
export function orderedParts<Item>(
  items: readonly Item[],
  cut: Cut<Item>,
): readonly ListPart<Item>[] {
  return numbered(chunksOf(items, cut), 1)
}

/** The number of a part in addresses; none where it stands at the address of the list itself. */
export function partNumber({
  number,
  front,
}: Pick<ListPart<unknown>, 'number' | 'front'>): number | undefined {
  return number === front ? undefined : number
}

function numbered<Item>(
  chunks: readonly (readonly Item[])[],
  front: number,
): readonly ListPart<Item>[] {
  return chunks.map((items, index) => ({ items, number: index + 1, count: chunks.length, front }))
}

/** At least one chunk; what is left over at the end belongs to the last. */
function chunksOf<Item>(
  items: readonly Item[],
  { size, weightOf = () => 1 }: Cut<Item>,
): readonly (readonly Item[])[] {
  const full: Item[][] = []
  let open: Item[] = []
  let weight = 0
  for (const item of items) {
    open.push(item)
    weight += weightOf(item)
    if (weight < size) continue
    full.push(open)
    open = []
    weight = 0
  }
  return [...full.slice(0, -1), [...(full.at(-1) ?? []), ...open]]
}

/** Does all items, at most `places` of them at once, and gives the results in the items’ order. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  places: number,
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const place = async () => {
    // Every place takes the next item from the same queue.
    for (const [index, item] of queue) results[index] = await act(item)
  }
  await Promise.all(Array.from({ length: places }, place))
  return results
}

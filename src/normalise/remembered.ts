const MOST = 2000

/** A pure function of a text that keeps what it found of the latest: several steps ask it of each line. */
export function remembered<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.result
    if (known.size >= MOST) known.clear()
    const result = find(text)
    known.set(text, { result })
    return result
  }
}

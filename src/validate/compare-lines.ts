/** One step in turning the lines that are expected into those that are there. */
export type LineChange =
  | { readonly kind: 'missing'; readonly expected: number }
  | { readonly kind: 'extra'; readonly actual: number }
  | { readonly kind: 'changed' | 'moved'; readonly expected: number; readonly actual: number }

/**
 * Compares two lists of lines in order, and names every difference by index.
 * @example compareLines(['a', 'b'], ['a', 'B']) // [{ kind: 'changed', expected: 1, actual: 1 }]
 */
export function compareLines(
  expected: readonly string[],
  actual: readonly string[],
): readonly LineChange[] {
  const changes: LineChange[] = []
  let [left, right] = [0, 0]
  while (left < expected.length || right < actual.length) {
    const change = changeAt(expected, actual, { left, right })
    if (change !== null) changes.push(change)
    if (change?.kind !== 'extra') left += 1
    if (change?.kind !== 'missing') right += 1
  }
  return changes
}

function changeAt(
  expected: readonly string[],
  actual: readonly string[],
  { left, right }: { readonly left: number; readonly right: number },
): LineChange | null {
  const [one, other] = [expected[left], actual[right]]
  if (one === other) return null
  if (one === undefined) return { kind: 'extra', actual: right }
  if (other === undefined) return { kind: 'missing', expected: left }

  const comesLater = actual.includes(one, right)
  const wasLater = expected.includes(other, left)
  if (comesLater === wasLater) {
    return { kind: comesLater ? 'moved' : 'changed', expected: left, actual: right }
  }
  return comesLater ? { kind: 'extra', actual: right } : { kind: 'missing', expected: left }
}

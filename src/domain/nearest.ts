import { closestMatch } from 'leven'

/**
 * The candidate that a mistyped value most likely meant; null where none is close.
 * @example nearest('gazete', ['echo', 'gazette']) // 'gazette'
 */
export function nearest(value: string, candidates: Iterable<string>): string | null {
  const maxDistance = Math.max(2, Math.floor(value.length / 3))
  return closestMatch(value, [...candidates].sort(), { maxDistance }) ?? null
}

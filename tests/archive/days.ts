const LENGTH = 86_400_000

/** The number of a day, counted from 1970. */
export function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / LENGTH
}

/** @example addDays('2024-02-28', 2) // '2024-03-01' */
export function addDays(day: string, count: number): string {
  return new Date((dayOf(day) + count) * LENGTH).toISOString().slice(0, 10)
}

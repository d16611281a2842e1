/** The first moment of a day, for formats that insist on a time; dates in content are no finer. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

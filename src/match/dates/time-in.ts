const TIME =
  /(?<![\d.:])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*(?<half>[ap])\.?m\b)?/iu

/** The time that a line says, `hh:mm`; null where it says none. */
export function timeIn(line: string): string | null {
  const { hour, minute, half } = TIME.exec(line)?.groups ?? {}
  if (hour === undefined || minute === undefined) return null
  return `${String(hourOfDay(Number(hour), half)).padStart(2, '0')}:${minute}`
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

/** A line without the first time that it says. */
export function withoutTime(line: string): string {
  return line.replace(TIME, ' ')
}

/** Whether what follows a date begins with an hour: “| 13:40”, “г., 13:40”. */
export function opensWithTime(behind: string): boolean {
  return /^(?:\s*\p{L}{1,2}\.)?[\s|,/·•–—-]*(?:\p{L}{1,2}\s+)?\d{1,2}:\d\d/u.test(behind)
}

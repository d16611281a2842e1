const DURATION = /^PT(?=\d)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?$/

/**
 * The minutes of an ISO 8601 duration in hours and minutes; null where the text is none.
 * @example durationMinutes('PT1H25M') // 85
 */
export function durationMinutes(text: string): number | null {
  const groups = DURATION.exec(text)?.groups
  if (!groups) return null
  return Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0)
}

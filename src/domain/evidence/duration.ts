const DURATION = /^PT(?=\d)(?:(?<hours>\d{1,3})H)?(?:(?<minutes>\d{1,4})M)?$/

/**
 * The minutes of an ISO 8601 duration in hours and minutes; null where the text is none, or none
 * that an event can have.
 * @example durationMinutes('PT1H25M') // 85
 */
export function durationMinutes(text: string): number | null {
  const groups = DURATION.exec(text)?.groups
  if (!groups) return null
  return Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0) || null
}

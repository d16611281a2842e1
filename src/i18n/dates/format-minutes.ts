/**
 * Puts minutes into the shortest words that a reader still understands.
 * @example formatMinutes(95, 'uk') // '95 хв'
 */
export function formatMinutes(minutes: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
    .format(minutes)
    .replace(' ', '\u00a0')
}

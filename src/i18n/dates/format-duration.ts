const DURATION = /^P(?!$)(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS = ['day', 'hour', 'minute', 'second'] as const

/**
 * Puts an ISO 8601 duration of days, hours, minutes and seconds into words, in the units it is
 * given in: 95 minutes stay 95 minutes.
 * `Intl.DurationFormat` is newer than the oldest Node this runs on, and puts a comma into English.
 * @example formatDuration('PT1H25M', 'en') // '1 hour 25 minutes'
 */
export function formatDuration(iso: string, locale: string): string {
  const [match, ...amounts] = DURATION.exec(iso) ?? []
  if (match === undefined) {
    throw new RangeError(`“${iso}” is not a duration. Write one such as “PT95M” or “PT1H25M”.`)
  }
  const parts = UNITS.flatMap((unit, index) => {
    const amount = amounts[index]
    return amount === undefined ? [] : [amountInWords(Number(amount), unit, locale)]
  })
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts)
}

function amountInWords(amount: number, unit: (typeof UNITS)[number], locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
    .format(amount)
    .replace(' ', '\u00a0')
}

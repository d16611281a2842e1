import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'

/**
 * The value of the `datetime` attribute of `<time>`, which HTML allows for a certain day, month or
 * year; undefined for any other date, whose `<time>` must then do without.
 */
export function datetimeAttribute(edtf: string): string | undefined {
  const date = parseValidEdtf(edtf)
  if (date.uncertain || date.approximate) return undefined
  return ['day', 'month', 'year'].includes(date.kind) ? date.text : undefined
}

import type { Edtf } from '#domain/edtf/edtf.ts'
import { explainEdtf, type EdtfRefusal } from '#domain/edtf/explain-edtf.ts'
import { readEdtf } from '#domain/edtf/read-edtf.ts'

/** The outcome of reading a date: the date, or what is wrong and what to write instead. */
export type EdtfResult =
  { readonly ok: true; readonly date: Edtf } | ({ readonly ok: false } & EdtfRefusal)

/**
 * Reads a date in a subset of EDTF (ISO 8601-2), years 0001 to 9999:
 * - year, month or day: `2026`, `2026-02`, `2026-02-04`; season: `2026-21` (spring) to `2026-24`;
 * - a mark behind it: `?` uncertain, `~` approximate, `%` both;
 * - unspecified digits: `2026-02-XX`, `2026-XX`, `2026-XX-XX`, `202X`, `20XX`;
 * - an interval of two of these, `2026-01/2026-06`; one end may be open, `..`, or unknown, empty.
 */
export function parseEdtf(text: string): EdtfResult {
  const known = KNOWN.get(text)
  if (known) return known
  const date = readEdtf(text)
  if (!date) return { ok: false, ...explainEdtf(text) }
  const result = { ok: true, date } as const
  KNOWN.set(text, result)
  return result
}

/** A site asks for the same dates on every page that names them. */
const KNOWN = new Map<string, EdtfResult>()

/** Reads a date that has been validated before; throws a RangeError where it was not. */
export function parseValidEdtf(text: string): Edtf {
  const result = parseEdtf(text)
  if (!result.ok) throw new RangeError(`${result.reason} ${result.hint}`)
  return result.date
}

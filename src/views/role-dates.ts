import type { View } from '#views/view.ts'
import type { Role } from '#domain/roles.ts'

/** When an office was held, in words; null where nothing is recorded. */
export function roleDates(view: Pick<View, 'date'>, { from, until }: Role): string | null {
  const interval = intervalOf(from, until)
  return interval === null ? null : view.date(interval)
}

/** An office's dates as one EDTF date. Without an end the office is taken to last. */
function intervalOf(from: string | null, until: string | null): string | null {
  if (from === null && until === null) return null
  return `${from ?? ''}/${until ?? '..'}`
}

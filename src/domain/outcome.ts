import type { Archive, NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/**
 * Whether an event was announced for a time that has passed by the archive's as-of date, and no
 * article of the collection reports what became of it.
 */
export function lacksOutcome(
  event: Pick<NewsEvent, 'status' | 'date'>,
  { asOf }: Pick<Archive, 'asOf'>,
): boolean {
  const { latest } = edtfBounds(event.date)
  return event.status === 'announced' && asOf !== null && latest !== null && latest < asOf
}

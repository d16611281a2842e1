import type { Person } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

export type Role = Person['roles'][number]

/**
 * The offices that a person held throughout an event's date, as far as they are recorded. An
 * office with an unknown start counts only where its end shows that it was held by then.
 */
export function rolesOn(person: Pick<Person, 'roles'>, date: string): readonly Role[] {
  const { earliest, latest } = edtfBounds(date)
  if (earliest === null || latest === null) return []
  return person.roles.filter(({ from, until }) => {
    if (from === null && until === null) return false
    return startedBy(from, earliest) && lastedUntil(until, latest)
  })
}

function startedBy(from: string | null, day: string): boolean {
  const start = from === null ? null : edtfBounds(from).latest
  return start === null || start <= day
}

function lastedUntil(until: string | null, day: string): boolean {
  const end = until === null ? null : edtfBounds(until).earliest
  return end === null || end >= day
}

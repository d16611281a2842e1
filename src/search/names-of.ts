import type { Person } from '#domain/archive.ts'

/** Every spelling of a person's name, in every language. */
export function namesOf({ name, aliases }: Person): readonly string[] {
  return [...new Set([...Object.values(name), ...Object.values(aliases).flat()])]
}

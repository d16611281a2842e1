import type { Localised } from '#domain/archive.ts'
import { localise, type LocaleOrder } from '#domain/localise.ts'

/** Sorts what has a name as a reader of the locale looks it up; ids follow another alphabet. */
export function byName<Item extends { readonly name: Localised }>(
  items: readonly Item[],
  order: LocaleOrder,
): readonly Item[] {
  const { compare } = new Intl.Collator(order[0])
  const nameOf = ({ name }: Item) => localise(name, order).text
  return items.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}

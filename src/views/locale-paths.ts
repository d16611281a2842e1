import type { Archive } from '#domain/archive.ts'
import { partNumber, type ListPart } from '#domain/list-parts.ts'
import { listParam } from '#domain/route.ts'

/** One static path for each locale of the site. */
export function localePaths({ site }: Pick<Archive, 'site'>) {
  return site.locales.map((locale) => ({ params: { locale } }))
}

/** One static path for each locale and item; the item travels along, so that no page looks it up. */
export function localePathsFor<Item, Name extends string>(
  { site }: Pick<Archive, 'site'>,
  items: readonly Item[],
  param: readonly [name: Name, valueOf: (item: Item) => string],
) {
  const [name, valueOf] = param
  return site.locales.flatMap((locale) =>
    items.map((item) => ({
      params: { locale, [name]: valueOf(item) } as { locale: string } & Record<Name, string>,
      props: { item },
    })),
  )
}

/** A list of the site: its own name in addresses, if any, and the parts that it is cut into. */
export interface PathList<Item, Entry> {
  readonly item: Item
  readonly name: string | undefined
  readonly parts: readonly ListPart<Entry>[]
}

/** One static path for each locale and each part of each list. */
export function listPaths<Item, Entry>(
  { site }: Pick<Archive, 'site'>,
  lists: readonly PathList<Item, Entry>[],
) {
  return site.locales.flatMap((locale) =>
    lists.flatMap(({ item, name, parts }) =>
      parts.map((part) => ({
        params: { locale, list: listParam(name, partNumber(part)) },
        props: { item, part },
      })),
    ),
  )
}

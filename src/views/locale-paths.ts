import type { Archive } from '#domain/archive.ts'

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

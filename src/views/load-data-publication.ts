import { loadArchive } from '#load-archive'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import { dataPublication } from '#views/data-publication.ts'
import { loadView } from '#views/load-view.ts'

/** What the open data of the site is made from. */
export async function loadDataPublication(): Promise<DataPublication> {
  const { defaultLocale, locales } = (await loadArchive()).site
  const others = locales.filter((locale) => locale !== defaultLocale)
  return dataPublication([
    await loadView(defaultLocale),
    ...(await Promise.all(others.map(loadView))),
  ])
}

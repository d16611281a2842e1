import type { DataPublication } from '#artefacts/data/data-publication.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { dataPublication } from '#views/data-publication.ts'
import { createView } from '#views/view.ts'

/** The open data of a content folder. */
export async function openDataOf(dir: string): Promise<DataPublication> {
  const { source } = await readContentFolder(dir)
  if (source === null) throw new Error(`${dir} has errors`)
  return openDataFrom(source)
}

/** The open data of an archive in memory. */
export async function openDataFrom(source: ArchiveSource): Promise<DataPublication> {
  const { archive, issues } = buildArchive(source)
  if (archive === null) throw new Error(issues.map(({ reason }) => reason).join('\n'))
  const { defaultLocale, locales } = archive.site
  const address = { site: 'https://digest.example', base: '/two/' }
  const viewIn = async (locale: string) =>
    createView({ archive, locale, t: await loadLocale(locale), address })
  const others = locales.filter((locale) => locale !== defaultLocale)
  return dataPublication([await viewIn(defaultLocale), ...(await Promise.all(others.map(viewIn)))])
}

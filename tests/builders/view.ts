import type { ArchiveSource } from '#domain/archive-source.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { createView, type View } from '#views/view.ts'
import { source } from '#tests/builders/archive-source.ts'

const t = await loadLocale('en')

/** The English view of an archive of the given parts. */
export function englishView(parts: Partial<ArchiveSource>): View {
  const { archive, issues } = buildArchive(source(parts))
  if (!archive) throw new Error(issues.map(({ reason }) => reason).join('\n'))
  const address = { site: 'https://digest.example', base: '/' }
  return createView({ archive, locale: 'en', t, address })
}

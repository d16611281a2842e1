import type { FeedTexts } from '#artefacts/feeds/feed-texts.ts'
import type { Publication } from '#artefacts/publication.ts'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { source } from '#tests/builders/archive-source.ts'

/** What artefacts are made from: the usual source with the given parts, at `digest.example/two/`. */
export async function publication(
  parts: Partial<ArchiveSource> = {},
  locale = 'en',
): Promise<Publication> {
  const { archive, issues } = buildArchive(source(parts))
  if (archive === null) throw new Error(issues.map(({ reason }) => reason).join('\n'))
  const url = (path: string) => `https://digest.example/two${path}`
  return { archive, locale, t: await loadLocale(locale), url }
}

/** Texts of feeds that need no rendering. */
export const plainTexts: FeedTexts = {
  digest: ({ body }) => `<p>${body}</p>`,
  body: ({ id }) => `<p>The whole of ${id}.</p>`,
}

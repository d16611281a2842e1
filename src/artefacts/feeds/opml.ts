import { generateOpml } from 'feedsmith'
import { feedChannels } from '#artefacts/feeds/feed-channels.ts'
import { archiveDay } from '#artefacts/change-days.ts'
import { legalText } from '#artefacts/legal-text.ts'
import type { Publication } from '#artefacts/publication.ts'
import { startOfDay } from '#artefacts/start-of-day.ts'
import { localise } from '#domain/localise.ts'
import { feedFilePath, pathOf } from '#domain/route.ts'

/** Every feed that a locale offers as OPML 2.0, from which a feed reader takes them all at once. */
export function opml(publication: Publication): string {
  const { archive, locale, t, url } = publication
  const { text: siteName } = localise(archive.site.title, [locale, archive.site.defaultLocale])
  const xml = generateOpml({
    head: {
      title: `${siteName}: ${t('feeds.title')}`,
      dateModified: startOfDay(archiveDay(archive)),
    },
    body: {
      outlines: feedChannels(publication).map(({ feed, lang, name, page }) => ({
        text: `${siteName}: ${name}`,
        title: `${siteName}: ${name}`,
        type: 'rss',
        xmlUrl: url(feedFilePath(feed, lang, 'atom')),
        htmlUrl: url(pathOf(page, locale)),
        language: lang,
      })),
    },
  })
  return `${legalText(xml).trimEnd()}\n`
}

import { x } from 'xastscript'
import { localise } from '#domain/localise.ts'
import { openSearchPath, pathOf } from '#domain/route.ts'
import { legalText } from '#artefacts/legal-text.ts'
import { graphemes } from '#artefacts/graphemes.ts'
import type { Publication } from '#artefacts/publication.ts'
import { xmlDocument } from '#artefacts/site-files/xml-document.ts'

/** How many characters OpenSearch 1.1 allows in a short name. */
const SHORT_NAME = 16

/** How a browser can search the digest from its address bar (OpenSearch 1.1). */
export function openSearch({ archive, locale, url }: Publication): string {
  const { title, tagline, defaultLocale } = archive.site
  const name = legalText(localise(title, [locale, defaultLocale]).text)
  const results = `${url(pathOf({ page: 'search' }, locale))}?q={searchTerms}`
  const root = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', shortName(name)),
    x('LongName', graphemes(name).slice(0, 48).join('')),
    x('Description', legalText(localise(tagline, [locale, defaultLocale]).text)),
    x('Language', locale),
    x('InputEncoding', 'UTF-8'),
    x('Url', { type: 'text/html', template: results }),
    x('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: url(openSearchPath(locale)),
    }),
  ])
  return xmlDocument(root)
}

/**
 * A name in 16 characters: what stands before a colon, or as much as there is room for.
 * @example shortName('Harbour: Ada and Cyril') // 'Harbour'
 */
function shortName(name: string): string {
  if (graphemes(name).length <= SHORT_NAME) return name
  const [first = name] = name.split(/\s*[:–—]\s*/)
  return graphemes(first).slice(0, SHORT_NAME).join('').trim()
}

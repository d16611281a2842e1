import type { Article, NewsEvent } from '#domain/archive.ts'
import { embedPath } from '#domain/route.ts'
import { bibtex } from '#artefacts/citations/bibtex.ts'
import { articleCitation, eventCitation, type Citation } from '#artefacts/citations/citation.ts'
import { citationText } from '#artefacts/citations/citation-text.ts'
import { cslJson } from '#artefacts/citations/csl-json.ts'
import { element } from '#artefacts/html.ts'
import { publicationOf } from '#views/publication-of.ts'
import type { View } from '#views/view.ts'

/** How high the frame of an event has to be for a title of several lines. */
const FRAME_HEIGHT = '300'

/** What a reader can take along from a page. */
export interface Citing {
  readonly url: string
  readonly text: string
  readonly bibtex: string
  readonly cslJson: string
  readonly mailHref: string
  /** The HTML of a frame for other sites; null for an article. */
  readonly frame: string | null
}

/** What a reader can take along from an article’s page. */
export function citeArticle(view: View, article: Article): Citing {
  return citing(view, articleCitation(publicationOf(view), article), null)
}

/** What a reader can take along from an event’s page. */
export function citeEvent(view: View, event: NewsEvent): Citing {
  const citation = eventCitation(publicationOf(view), event)
  const src = view.absolute(view.fileHref(embedPath(event.id, view.locale)))
  return citing(view, citation, frameOf(src, citation.title))
}

function citing(view: View, citation: Citation, frame: string | null): Citing {
  const { url, title } = citation
  return {
    url,
    text: citationText(citation, view),
    bibtex: bibtex(citation),
    cslJson: JSON.stringify(cslJson(citation), null, 2),
    mailHref: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`,
    frame,
  }
}

function frameOf(src: string, title: string): string {
  return element('iframe', '', { src, title, width: '100%', height: FRAME_HEIGHT, loading: 'lazy' })
}

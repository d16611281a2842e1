import type { Graph } from 'schema-dts'
import type { Publication } from '#artefacts/publication.ts'
import { eventNode } from '#artefacts/structured-data/event.ts'
import { newsArticle } from '#artefacts/structured-data/news-article.ts'
import { organisation } from '#artefacts/structured-data/organisation.ts'
import { personNode } from '#artefacts/structured-data/person.ts'

/** The archive as one graph of schema.org, with the nodes and ids that its pages have. */
export function jsonLdGraph(publication: Publication): Graph {
  const { people, outlets, articles, events } = publication.archive
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...people.map((person) => personNode(publication, person)),
      ...outlets.map((outlet) => organisation(publication, outlet)),
      ...events.map((event) => eventNode(publication, event)),
      ...articles.map((article) => newsArticle(publication, article)),
    ],
  }
}

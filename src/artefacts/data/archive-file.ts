import type { ArchiveFile } from '#artefacts/data/archive-file-schema.ts'
import { claimFile, mentionFile } from '#artefacts/data/claim-file.ts'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import { dated } from '#artefacts/data/dated.ts'
import type { Article, NewsEvent, Outlet, Person } from '#domain/archive.ts'
import { claimAnchors } from '#domain/evidence/claim-anchors.ts'
import { factsOf } from '#domain/evidence/facts-of.ts'
import { formerIds } from '#domain/former-ids.ts'
import { annotationsPath, articlePath, dataPath, ninjsFile } from '#domain/route.ts'
import { shownText } from '#domain/shown-text.ts'
import { STATUS_TERMS } from '#domain/status-vocabulary.ts'

/** The whole archive as one document, without the bodies of the articles. */
export function archiveFile(publication: DataPublication): ArchiveFile {
  const { archive, url, urls } = publication
  return {
    $schema: url(dataPath('schema/archive.json')),
    asOf: archive.asOf,
    site: { ...archive.site, urls: urls({ page: 'timeline' }) },
    people: archive.people.map((person) => personFile(person, publication)),
    outlets: archive.outlets.map((outlet) => outletFile(outlet, publication)),
    places: archive.places.map(({ id, name, aliases, within }) => ({ id, name, aliases, within })),
    articles: archive.articles.map((article) => articleFile(article, publication)),
    events: archive.events.map((event) => eventFile(event, publication)),
  }
}

function personFile(
  { id, name, aliases, roles, country }: Person,
  { urls }: DataPublication,
): ArchiveFile['people'][number] {
  return { id, urls: urls({ page: 'person', id }), name, aliases, roles, country }
}

function outletFile(
  { id, name, kind, language, country, url }: Outlet,
  { urls }: DataPublication,
): ArchiveFile['outlets'][number] {
  return { id, urls: urls({ page: 'outlet', id }), name, kind, language, country, url }
}

function articleFile(
  article: Article,
  publication: DataPublication,
): ArchiveFile['articles'][number] {
  const { url } = publication
  const anchors = claimAnchors(article)
  return {
    id: article.id,
    lang: article.lang,
    url: url(articlePath(article)),
    sourceUrl: article.url,
    annotations: url(annotationsPath(article)),
    ninjs: url(dataPath(ninjsFile(article))),
    title: article.title,
    opening: shownText(article).opening,
    wordCount: article.wordCount,
    byline: article.byline,
    outlet: article.outlet?.id ?? null,
    origin: article.origin.map(({ id }) => id),
    cites: article.cites.map(({ id }) => id),
    printed: article.printed,
    published: article.published === null ? null : dated(article.published),
    dateNote: article.dateNote ?? null,
    rights: article.rights,
    event: article.eventId,
    claims: article.claims.map((claim, index) => ({
      fact: claim.fact,
      event: claim.event ?? article.eventId,
      ...claimFile({ article, claim, anchor: anchors.claims[index] ?? '' }, publication),
    })),
    mentions: article.mentions.map((mention, index) =>
      mentionFile({ article, mention, anchor: anchors.mentions[index] ?? '' }, publication),
    ),
    corrections: article.corrections,
  }
}

function eventFile(event: NewsEvent, publication: DataPublication): ArchiveFile['events'][number] {
  const { urls, titles } = publication
  return {
    id: event.id,
    urls: urls({ page: 'event', id: event.id }),
    title: titles(event),
    date: dated(event.date),
    dateBasis: event.dateBasis,
    kind: event.kind,
    participants: event.participants.map(({ id }) => id),
    isContact: event.isContact,
    place: event.place?.id ?? null,
    status: { value: event.status, ...STATUS_TERMS[event.status] },
    level: event.level,
    partOf: event.partOf,
    digest: digestFile(event),
    facts: factFiles(event, publication),
    relations: event.relations.map(({ article, relation }) => ({ article: article.id, relation })),
    redirects: formerIds(event),
    corrections: event.corrections,
  }
}

function digestFile({ digests }: NewsEvent): ArchiveFile['events'][number]['digest'] {
  return Object.fromEntries(
    Object.entries(digests).map(([locale, { title, summary, body }]) => [
      locale,
      { title, summary, markdown: body },
    ]),
  )
}

function factFiles(
  event: NewsEvent,
  publication: DataPublication,
): ArchiveFile['events'][number]['facts'] {
  return factsOf(event, publication.archive).map(({ id, label, agreement, testimonies }) => ({
    id,
    label,
    agreement,
    claims: testimonies.map((testimony) => ({
      article: testimony.article.id,
      ...claimFile(testimony, publication),
    })),
  }))
}

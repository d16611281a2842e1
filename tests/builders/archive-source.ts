import type { ArchiveSource, ArticleEntry, DigestEntry } from '#domain/archive-source.ts'
import { articleSchema } from '#domain/schema/article-schema.ts'
import { eventSchema } from '#domain/schema/event-schema.ts'
import { outletSchema } from '#domain/schema/outlet-schema.ts'
import { placeSchema } from '#domain/schema/place-schema.ts'
import { personSchema } from '#domain/schema/person-schema.ts'

type Fields = Readonly<Record<string, unknown>>

/** An article entry with the given front matter over a minimal one. */
export function article(id: string, fields: Fields = {}): ArticleEntry {
  return {
    id,
    file: `articles/${id}.md`,
    path: [],
    opening: 'Ада говори с Боян.',
    wordCount: 4,
    data: articleSchema.parse({
      title: 'Разговор',
      lang: id.slice(0, id.indexOf('/')),
      outlet: null,
      printed: null,
      published: null,
      url: null,
      original: null,
      rights: 'full',
      event: null,
      ...fields,
    }),
  }
}

/** An `event.yaml` with the given fields. */
export function eventFolder(id: string, fields: Fields = {}): ArchiveSource['events'][number] {
  return { id, file: `events/${id}/event.yaml`, path: [], data: eventSchema.parse(fields) }
}

/** One locale's digest of an event. */
export function digest(eventId: string, locale: string, title = 'A call'): DigestEntry {
  return {
    id: `${eventId}/${locale}`,
    eventId,
    locale,
    file: `events/${eventId}/${locale}.md`,
    path: [],
    data: { title },
    body: 'They spoke.',
    summary: 'They spoke.',
  }
}

/** A source about Ada and Boyan, with a third person, two outlets and the given parts. */
export function source(parts: Partial<ArchiveSource> = {}): ArchiveSource {
  return {
    site: {
      id: 'site',
      file: 'site.yaml',
      path: [],
      data: {
        url: 'https://digest.example/',
        title: { en: 'Digest' },
        tagline: { en: 'Ada and Boyan' },
        locales: ['en', 'bg'],
        defaultLocale: 'en',
        subject: ['ada', 'boyan'],
      },
    },
    people: ['ada', 'boyan', 'vera'].map(person),
    outlets: ['herald', 'wire'].map(outlet),
    places: [place('sofia', 'bulgaria'), place('bulgaria', null)],
    articles: [],
    events: [],
    digests: [],
    ...parts,
  }
}

function person(id: string): ArchiveSource['people'][number] {
  const data = personSchema.parse({ name: { en: id }, country: null })
  return { id, file: 'people.yaml', path: [id], data }
}

/** One place of `places.yaml`. */
export function place(id: string, within: string | null): ArchiveSource['places'][number] {
  const data = placeSchema.parse({ name: { en: id }, within })
  return { id, file: 'places.yaml', path: [id], data }
}

function outlet(id: string): ArchiveSource['outlets'][number] {
  const data = outletSchema.parse({
    name: { en: id },
    kind: 'outlet',
    language: null,
    country: null,
    url: null,
  })
  return { id, file: 'outlets.yaml', path: [id], data }
}

import type { DataPublication } from '#artefacts/data/data-publication.ts'
import { dated } from '#artefacts/data/dated.ts'
import type { Column } from '#artefacts/data/table.ts'
import type { NewsEvent } from '#domain/archive.ts'
import { STATUS_TERMS } from '#domain/status-vocabulary.ts'

/** The columns of `events.csv`, one row an event. */
export function eventColumns(publication: DataPublication): readonly Column<NewsEvent>[] {
  return [
    text('id', 'The id of the event.', ({ id }) => id),
    text('date', 'The date, EDTF (ISO 8601-2).', ({ date }) => date),
    day('earliest', 'The first day the date may mean.', ({ date }) => dated(date).earliest),
    day('latest', 'The last day the date may mean.', ({ date }) => dated(date).latest),
    text('kind', 'The kind of event.', ({ kind }) => kind),
    text('status', 'held, announced, cancelled or unknown.', ({ status }) => status),
    text('status_iptc', 'IPTC Event Occurrence Status.', (event) => terms(event).iptc),
    text('status_icalendar', 'STATUS in iCalendar.', (event) => terms(event).icalendar),
    text('level', 'What articles do at most: reported, announced, mentioned.', (it) => it.level),
    {
      ...text('is_contact', 'Whether all subject persons take part.', (it) => String(it.isContact)),
      datatype: 'boolean',
    },
    text('place', 'The id of the place.', ({ place }) => place?.id ?? null),
    {
      ...text('participants', 'The ids of those who take part.', ({ participants }) =>
        participants.map(({ id }) => id).join(' '),
      ),
      separator: ' ',
    },
    text('part_of', 'The id of the longer event.', ({ partOf }) => partOf),
    {
      ...text('articles', 'How many articles report, announce or mention it.', (it) =>
        String(new Set(it.relations.map(({ article }) => article.id)).size),
      ),
      datatype: 'integer',
    },
    ...publication.archive.site.locales.flatMap((locale) => inLocale(locale, publication)),
  ]
}

function inLocale(locale: string, { titles, urls }: DataPublication): Column<NewsEvent>[] {
  return [
    text(`title_${locale}`, `The title, ${locale}.`, (event) => titles(event)[locale] ?? null),
    {
      ...text(`url_${locale}`, `The page, ${locale}.`, ({ id }) => {
        return urls({ page: 'event', id })[locale] ?? null
      }),
      datatype: 'anyURI',
    },
  ]
}

function text(
  name: string,
  description: string,
  cell: Column<NewsEvent>['cell'],
): Column<NewsEvent> {
  return { name, description, datatype: 'string', cell }
}

function day(
  name: string,
  description: string,
  cell: Column<NewsEvent>['cell'],
): Column<NewsEvent> {
  return { name, description, datatype: 'date', cell }
}

function terms({ status }: NewsEvent) {
  return STATUS_TERMS[status]
}

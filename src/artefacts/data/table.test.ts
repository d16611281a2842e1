import { expect, it } from 'vitest'
import { CLAIM_COLUMNS, claimRows } from '#artefacts/data/claim-table.ts'
import { eventColumns } from '#artefacts/data/event-table.ts'
import { tableCsv, tableMetadata } from '#artefacts/data/table.ts'
import { article, source } from '#tests/builders/archive-source.ts'
import { openDataFrom } from '#tests/builders/open-data.ts'
import { parseCsv } from '#tests/builders/parse-csv.ts'

const EVENT = '2025-01-21-video-call'
const publication = await openDataFrom(
  source({
    articles: [
      article('bg/a', {
        event: EVENT,
        outlet: 'herald',
        claims: [{ fact: 'duration', value: 'PT95M', quote: '95 минути' }],
      }),
      article('bg/b', {
        rights: 'link',
        event: EVENT,
        claims: [{ fact: 'duration', value: 'PT1H', precision: 'about', quote: 'около час' }],
      }),
    ],
  }),
)

it('has a row for each event, with its titles and pages in every locale', () => {
  const csv = tableCsv(eventColumns(publication), publication.archive.events)
  expect(records(csv)).toEqual([
    expect.objectContaining({
      id: EVENT,
      earliest: '2025-01-21',
      latest: '2025-01-21',
      status_iptc: 'eocstat:eos5',
      is_contact: 'true',
      place: '',
      participants: 'ada boyan',
      articles: '2',
      title_en: 'Video call: ada and boyan',
      url_bg: `https://digest.example/two/bg/events/${EVENT}/`,
    }),
  ])
})

it('has a row for each claim, without the words that may only be linked', () => {
  const csv = tableCsv(CLAIM_COLUMNS, claimRows(publication))
  expect(records(csv)).toMatchObject([
    {
      article: 'bg/a',
      agreement: 'differ',
      value: 'PT95M',
      precision: 'exact',
      quote: '95 минути',
      url: 'https://digest.example/two/bg/articles/a/#q-duration',
    },
    {
      article: 'bg/b',
      precision: 'about',
      quote: '',
      url: 'https://digest.example/two/bg/articles/b/',
    },
  ])
})

it('is described column by column', () => {
  const { tableSchema } = tableMetadata(CLAIM_COLUMNS, { url: 'x', description: 'y' })
  const [head] = parseCsv(tableCsv(CLAIM_COLUMNS, []))
  expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(head)
})

function records(csv: string) {
  const [head = [], ...rows] = parseCsv(csv)
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])))
}

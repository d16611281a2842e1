import { z } from 'astro/zod'
import { archiveFile } from '#artefacts/data/archive-file.ts'
import { archiveFileSchema } from '#artefacts/data/archive-file-schema.ts'
import { changesFile, changesFileSchema } from '#artefacts/data/changes-file.ts'
import { CLAIM_COLUMNS, claimRows } from '#artefacts/data/claim-table.ts'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import { eventColumns } from '#artefacts/data/event-table.ts'
import { jsonLdGraph } from '#artefacts/data/json-ld-graph.ts'
import { jsonLdSchema } from '#artefacts/data/json-ld-schema.ts'
import { jsonText } from '#artefacts/data/json-text.ts'
import { ninjsItemSchema } from '#artefacts/data/ninjs-item.ts'
import { tableCsv, tableMetadata } from '#artefacts/data/table.ts'
import { dataPath } from '#domain/route.ts'

/** The documents of the open data, each with the file that describes it, below `/data/`. */
export const DATA_DOCUMENTS = [
  { key: 'archive', file: 'archive.json', schema: 'schema/archive.json' },
  { key: 'events', file: 'events.csv', schema: 'events.csv-metadata.json' },
  { key: 'claims', file: 'claims.csv', schema: 'claims.csv-metadata.json' },
  { key: 'jsonld', file: 'archive.jsonld', schema: 'schema/archive.jsonld.json' },
  { key: 'changes', file: 'changes.json', schema: 'schema/changes.json' },
] as const

/** What describes the items of single articles. */
export const NINJS_SCHEMA = 'schema/ninjs.json'

/** Makes a file of the open data. */
export type DataFileMaker = (publication: DataPublication) => string

/** Every file below `/data/` that exists once for the whole archive. */
export const DATA_FILES: Readonly<Record<string, DataFileMaker>> = {
  'archive.json': (publication) => jsonText(archiveFile(publication)),
  'archive.jsonld': (publication) => jsonText(jsonLdGraph(publication)),
  'changes.json': (publication) => jsonText(changesFile(publication)),
  'events.csv': (publication) => tableCsv(eventColumns(publication), publication.archive.events),
  'claims.csv': (publication) => tableCsv(CLAIM_COLUMNS, claimRows(publication)),
  'events.csv-metadata.json': (publication) =>
    jsonText(
      tableMetadata(eventColumns(publication), {
        url: publication.url(dataPath('events.csv')),
        description: 'One row an event.',
      }),
    ),
  'claims.csv-metadata.json': (publication) =>
    jsonText(
      tableMetadata(CLAIM_COLUMNS, {
        url: publication.url(dataPath('claims.csv')),
        description: 'One row for what one article says about one fact of one event.',
      }),
    ),
  ...schemaFile('schema/archive.json', archiveFileSchema),
  ...schemaFile('schema/archive.jsonld.json', jsonLdSchema),
  ...schemaFile('schema/changes.json', changesFileSchema),
  ...schemaFile(NINJS_SCHEMA, ninjsItemSchema),
}

function schemaFile(file: string, schema: z.ZodType): Readonly<Record<string, DataFileMaker>> {
  return {
    [file]: ({ url }) => jsonText({ $id: url(dataPath(file)), ...z.toJSONSchema(schema) }),
  }
}

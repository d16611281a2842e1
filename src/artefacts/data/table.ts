import { csvText } from '#artefacts/data/csv.ts'

/** One column of a table: its heading, what it means, and how to read it from a row. */
export interface Column<Row> {
  readonly name: string
  readonly description: string
  readonly datatype: 'string' | 'date' | 'boolean' | 'integer' | 'anyURI'
  /** What stands between the values of a cell that holds several. */
  readonly separator?: string
  /** Null leaves the cell empty. */
  readonly cell: (row: Row) => string | null
}

/** A table as CSV, with its headings. */
export function tableCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvText([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ cell }) => cell(row) ?? '')),
  ])
}

/** What describes a table: its file and what it holds. */
interface TableDescription {
  readonly url: string
  readonly description: string
}

/** A description of a table in the W3C's vocabulary “CSV on the Web”. */
export function tableMetadata<Row>(
  columns: readonly Column<Row>[],
  { url, description }: TableDescription,
) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url,
    'dc:description': description,
    dialect: { encoding: 'utf-8', lineTerminators: ['\r\n'], quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: columns.map(({ name, description, datatype, separator }) => ({
        name,
        titles: name,
        'dc:description': description,
        datatype,
        ...(separator === undefined ? {} : { separator }),
      })),
    },
  }
}

import { DATA_DOCUMENTS, NINJS_SCHEMA } from '#artefacts/data/data-files.ts'
import { dataPath, ninjsFile } from '#domain/route.ts'
import type { View } from '#views/view.ts'

/** A file of the open data with its explanation. */
export interface DataFileItem {
  readonly file: string
  /** Null where the name stands for several files. */
  readonly href: string | null
  readonly text: string
  readonly schema: string
  readonly schemaHref: string
}

/** The documents of the open data in the order in which the page explains them. */
export function dataFileItems({ t, fileHref, archive }: View): readonly DataFileItem[] {
  const documents = DATA_DOCUMENTS.map(({ file, schema, key }) => ({
    file,
    href: fileHref(dataPath(file)),
    text: t(`data.${key}`),
    schema,
    schemaHref: fileHref(dataPath(schema)),
  }))
  if (archive.articles.length === 0) return documents
  const ninjs = {
    file: ninjsFile({ lang: '<lang>', slug: '<article>' }),
    href: null,
    text: t('data.ninjs'),
    schema: NINJS_SCHEMA,
    schemaHref: fileHref(dataPath(NINJS_SCHEMA)),
  }
  return [...documents, ninjs]
}

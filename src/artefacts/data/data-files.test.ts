import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { DATA_DOCUMENTS, DATA_FILES, NINJS_SCHEMA } from '#artefacts/data/data-files.ts'
import type { DataPublication } from '#artefacts/data/data-publication.ts'
import { ninjsItem } from '#artefacts/data/ninjs-item.ts'
import { openDataOf } from '#tests/builders/open-data.ts'

describe.each(['content', 'tests/fixtures/other-digest'])('the open data of %s', async (dir) => {
  const publication = await openDataOf(dir)
  const jsons = DATA_DOCUMENTS.filter(({ file }) => !file.endsWith('.csv'))

  it.each(jsons)('has $file as $schema says', ({ file, schema }) => {
    expect(problemsIn(publication, schema, read(publication, file))).toEqual([])
  })

  it('has an item for each article as the schema of the items says', () => {
    const problems = publication.archive.articles.flatMap((article) =>
      problemsIn(publication, NINJS_SCHEMA, ninjsItem(article, publication)),
    )
    expect(problems).toEqual([])
  })

  it('says of each schema where it is', () => {
    const schemas = Object.keys(DATA_FILES).filter((file) => file.startsWith('schema/'))
    expect(schemas.map((file) => read(publication, file))).toMatchObject(
      schemas.map((file) => ({ $id: `https://digest.example/two/data/${file}` })),
    )
  })

  it('describes each document in a file of its own', () => {
    const files = Object.keys(DATA_FILES)
    expect(files).toEqual(expect.arrayContaining(DATA_DOCUMENTS.map(({ schema }) => schema)))
  })

  it('tells nothing of the body of an article but its opening', () => {
    const { articles } = publication.archive
    const texts = Object.values(DATA_FILES).map((make) => make(publication))
    const linked = articles.filter(({ rights }) => rights === 'link')
    for (const { claims, opening, standfirst } of linked) {
      const words = [opening, standfirst ?? '', ...claims.map(({ quote }) => quote)]
      const secrets = words.filter((it) => it.length > 20)
      expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([])
    }
  })
})

function problemsIn(publication: DataPublication, schema: string, value: unknown): unknown[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
  addFormats(ajv)
  const validate = ajv.compile(read(publication, schema) as object)
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? [])
}

function read(publication: DataPublication, file: string): unknown {
  return JSON.parse(DATA_FILES[file]!(publication))
}

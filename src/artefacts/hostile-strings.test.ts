import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { ArchiveFile } from '#artefacts/data/archive-file-schema.ts'
import { csvText } from '#artefacts/data/csv.ts'
import { DATA_FILES } from '#artefacts/data/data-files.ts'
import { ninjsItem } from '#artefacts/data/ninjs-item.ts'
import { jsonText } from '#artefacts/data/json-text.ts'
import { outletSchema } from '#domain/schema/outlet-schema.ts'
import { personSchema } from '#domain/schema/person-schema.ts'
import { HOSTILE_STRINGS } from '#tests/builders/hostile-strings.ts'
import { article, digest, eventFolder, source } from '#tests/builders/archive-source.ts'
import { openDataFrom } from '#tests/builders/open-data.ts'
import { parseCsv, withoutApostrophe } from '#tests/builders/parse-csv.ts'

/** No text of an archive has white space at its ends. */
const TEXTS = [...new Set(HOSTILE_STRINGS.map((text) => text.trim()))].filter((text) => text !== '')
const publication = await openDataFrom(hostileSource())

it('drives some hundred texts', () => {
  expect(TEXTS.length).toBeGreaterThan(150)
})

describe('archive.json', () => {
  const archive = JSON.parse(bytesOf('archive.json')) as ArchiveFile

  it('gives back every title, byline, quotation, opening and name', () => {
    expect(sorted(archive.articles.map(({ title }) => title))).toEqual(sorted(TEXTS))
    expect(sorted(archive.articles.map(({ byline }) => byline[0]))).toEqual(sorted(TEXTS))
    expect(sorted(archive.articles.map(({ opening }) => opening))).toEqual(sorted(TEXTS))
    expect(sorted(archive.articles.map(({ claims }) => claims[0]?.quote?.exact))).toEqual(
      sorted(TEXTS),
    )
    expect(sorted(archive.people.map(({ name }) => name['bg']))).toEqual(sorted(TEXTS))
    expect(sorted(archive.outlets.map(({ name }) => name['en']))).toEqual(sorted(TEXTS))
  })

  it('gives back every title, summary and label of an event', () => {
    expect(sorted(archive.events.map(({ title }) => title['en']))).toEqual(sorted(TEXTS))
    expect(sorted(archive.events.map(({ digest: { en } }) => en?.summary))).toEqual(sorted(TEXTS))
    expect(sorted(archive.events.map(({ facts }) => facts[0]?.label?.['en']))).toEqual(
      sorted(TEXTS),
    )
  })
})

describe('the other documents', () => {
  it('give back every title in changes.json', () => {
    const { changes } = JSON.parse(bytesOf('changes.json')) as { changes: { title: string }[] }
    expect(sorted(changes.map(({ title }) => title))).toEqual(sorted(TEXTS))
  })

  it('give back every headline, name and opening in ninjs', () => {
    const items = publication.archive.articles.map((one) => ninjsItem(one, publication))
    const read = JSON.parse(utf8(jsonText(items))) as typeof items
    expect(sorted(read.map(({ headlines }) => headlines[0]?.value))).toEqual(sorted(TEXTS))
    expect(sorted(read.map(({ bodies }) => bodies[0]?.value))).toEqual(sorted(TEXTS))
    expect(sorted(read.map(({ organisations }) => organisations[0]?.name))).toEqual(sorted(TEXTS))
  })

  it('give back every name in archive.jsonld, also from inside a script element', () => {
    const html = `<script type="application/ld+json">${bytesOf('archive.jsonld')}</script><p>end</p>`
    const [script] = textsOf(html, 'script')
    const graph = JSON.parse(script ?? '') as { '@graph': { '@type': string; name?: string }[] }
    const events = graph['@graph'].filter((node) => node['@type'] === 'Event')
    expect(sorted(events.map(({ name }) => name))).toEqual(sorted(TEXTS))
    expect(textsOf(html, 'p')).toEqual(['end'])
  })
})

describe('a table', () => {
  it('gives back every title of an event', () => {
    const [head = [], ...rows] = parseCsv(bytesOf('events.csv'))
    const titles = rows.map((cells) => withoutApostrophe(cells[head.indexOf('title_en')] ?? ''))
    expect(sorted(titles)).toEqual(sorted(TEXTS.map((text) => text.toWellFormed())))
  })

  it('gives back every quotation', () => {
    const [head = [], ...rows] = parseCsv(bytesOf('claims.csv'))
    const quotes = rows.map((cells) => withoutApostrophe(cells[head.indexOf('quote')] ?? ''))
    expect(sorted(quotes)).toEqual(sorted(TEXTS.map((text) => text.toWellFormed())))
  })

  it('has no cell that a spreadsheet would take for a formula', () => {
    const cells = ['events.csv', 'claims.csv'].flatMap((file) => parseCsv(bytesOf(file)).flat())
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([])
  })

  it.each(['\t=1', '\r=1', '\n', ' =1', "'", "''=1", '"', ' a ', ''])('gives back %j', (text) => {
    const [[cell = ''] = []] = parseCsv(csvText([[text]]))
    expect(withoutApostrophe(cell)).toBe(text)
  })
})

function hostileSource() {
  const ids = TEXTS.map((_, index) => `2025-01-21-meeting-${String(index)}`)
  return source({
    people: named('person-').map(([id, name]) => ({
      id: id === 'person-0' ? 'ada' : id === 'person-1' ? 'boyan' : id,
      file: 'people.yaml',
      path: [id],
      data: personSchema.parse({ name, country: null }),
    })),
    outlets: named('outlet-').map(([id, name]) => ({
      id,
      file: 'outlets.yaml',
      path: [id],
      data: outletSchema.parse({ name, kind: 'outlet', language: null, country: null, url: null }),
    })),
    articles: TEXTS.map((text, index) => ({
      ...article(`bg/a-${String(index)}`, {
        title: text,
        byline: [text],
        outlet: `outlet-${String(index)}`,
        event: ids[index],
        claims: [{ fact: 'said', quote: text }],
      }),
      opening: text,
    })),
    events: TEXTS.map((text, index) =>
      eventFolder(ids[index] ?? '', { facts: { said: { label: { en: text, bg: text } } } }),
    ),
    digests: TEXTS.flatMap((text, index) =>
      ['en', 'bg'].map((locale) => ({
        ...digest(ids[index] ?? '', locale, text),
        body: text,
        summary: text,
      })),
    ),
  })
}

function named(prefix: string) {
  return TEXTS.map((text, index) => [`${prefix}${String(index)}`, { en: text, bg: text }] as const)
}

function bytesOf(file: string): string {
  return utf8(DATA_FILES[file]!(publication))
}

/** The texts of the elements of a name. */
function textsOf(html: string, name: string): readonly string[] {
  const texts: string[] = []
  visit(rehype().parse(html), 'element', ({ tagName, children }) => {
    const [child] = children
    if (tagName === name && child?.type === 'text') texts.push(child.value)
  })
  return texts
}

/** What is left of a text once it has been written to a file. */
function utf8(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))
}

function sorted(texts: readonly (string | null | undefined)[]) {
  return texts.toSorted()
}

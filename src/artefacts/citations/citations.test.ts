import { describe, expect, it } from 'vitest'
import { bibtex } from '#artefacts/citations/bibtex.ts'
import { articleCitation, eventCitation, type Citation } from '#artefacts/citations/citation.ts'
import { citationText } from '#artefacts/citations/citation-text.ts'
import { cslJson } from '#artefacts/citations/csl-json.ts'
import { dateParts } from '#artefacts/citations/date-parts.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { HOSTILE_STRINGS } from '#tests/builders/hostile-strings.ts'
import { publication } from '#tests/builders/publication.ts'

const ID = '2025-01-21-video-call'
const SITE = 'https://digest.example/two'
const plain = await publication({
  events: [eventFolder(ID)],
  articles: [
    article('bg/a', {
      title: 'Разговор',
      event: ID,
      outlet: 'herald',
      byline: ['Ivan Petrov', 'Ana'],
      published: '2025-01-22',
    }),
    article('bg/b', { title: null, event: ID }),
  ],
})
const [known, unknown] = plain.archive.articles.map((one) => articleCitation(plain, one)) as [
  Citation,
  Citation,
]
const event = eventCitation(plain, plain.archive.events[0]!)

describe('the text of a citation', () => {
  it('names authors, title, outlet, date, digest and address', () => {
    expect(citationText(known, plain)).toBe(
      `Ivan Petrov, Ana. “Разговор”. herald. 22\u00a0January 2025. In: Digest, as of 22\u00a0January 2025. ${SITE}/bg/articles/a/`,
    )
  })

  it('leaves out what is not known', () => {
    expect(citationText({ ...unknown, asOf: null }, plain)).toBe(
      `“Ада говори с Боян.” In: Digest. ${SITE}/bg/articles/b/`,
    )
  })

  it('says of an event’s date that it is the event’s', () => {
    expect(citationText(event, plain)).toContain('. Event: 21\u00a0January 2025. In: Digest')
  })

  it('begins each part with a capital', () => {
    expect(citationText({ ...known, date: '2025-01-22?' }, plain)).toContain(
      'herald. Probably 22\u00a0January 2025. In',
    )
  })

  it('puts other quotation marks within those of the title', () => {
    expect(citationText({ ...known, title: 'A pact “without limits”' }, plain)).toContain(
      '“A pact ‘without limits’”. herald',
    )
  })

  it('has no date on which the page was read, since nobody knows it', () => {
    expect(JSON.stringify(cslJson(known))).not.toContain('accessed')
  })
})

describe('BibTeX', () => {
  it('is an entry with all that is known', () => {
    expect(bibtex(known)).toBe(
      [
        '@misc{bg:a,',
        '  author = {{Ivan Petrov} and {Ana}},',
        '  title = {{Разговор}},',
        '  howpublished = {herald; Digest},',
        '  year = {2025},',
        '  month = {1},',
        '  day = {22},',
        '  version = {2025-01-22},',
        '  language = {bg},',
        `  url = {${SITE}/bg/articles/a/}`,
        '}',
      ].join('\n'),
    )
  })

  it('writes its own signs by their names', () => {
    expect(bibtex({ ...known, title: '50 % of {a_b} \\ $c & #d' })).toContain(
      'title = {{50 \\% of \\textbraceleft{}a\\_b\\textbraceright{} \\textbackslash{} \\$c \\& \\#d}}',
    )
  })

  it.each(HOSTILE_STRINGS)('stays one entry with the title %j', (title) => {
    const entry = bibtex(titled(title))
    expect(depths(entry)).toEqual({ lowest: 0, last: 0 })
    expect(entry.split('\n')).toHaveLength(bibtex(known).split('\n').length)
  })
})

describe('CSL-JSON', () => {
  it('is an item of a reference manager', () => {
    expect(cslJson(known)).toEqual([
      {
        id: 'bg:a',
        type: 'article-newspaper',
        title: 'Разговор',
        author: [{ literal: 'Ivan Petrov' }, { literal: 'Ana' }],
        'container-title': 'herald',
        archive: 'Digest',
        issued: { 'date-parts': [[2025, 1, 22]] },
        version: '2025-01-22',
        language: 'bg',
        URL: `${SITE}/bg/articles/a/`,
      },
    ])
  })

  it('marks a doubtful date', () => {
    expect(cslJson({ ...known, date: '2025-01~' })[0]).toMatchObject({
      issued: { 'date-parts': [[2025, 1]], circa: true },
    })
  })

  it.each(HOSTILE_STRINGS)('keeps the title %j on one line without control characters', (title) => {
    const [item] = JSON.parse(JSON.stringify(cslJson(titled(title)))) as [{ title: string }]
    expect(item.title).not.toMatch(/[\p{Cc}\p{Cs}]/u)
  })
})

it.each([
  ['2025-01-21', [2025, 1, 21]],
  ['2025-01-XX', [2025, 1]],
  ['2025-21', [2025]],
  ['202X', []],
  ['2025-01/2025-06', []],
  [null, []],
])('the parts of %s are %j', (date, parts) => {
  expect(dateParts(date)).toEqual(parts)
})

function titled(title: string): Citation {
  return articleCitation(plain, { ...plain.archive.articles[0]!, title })
}

/** How deep the braces are nested at the least, and at the end. */
function depths(entry: string) {
  let [depth, lowest] = [0, 0]
  for (const brace of entry.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1
    lowest = Math.min(lowest, depth)
  }
  return { lowest, last: depth }
}

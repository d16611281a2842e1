import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Archive } from '#domain/archive.ts'
import { buildArchive } from '#domain/build-archive.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import type { ArticleReading } from '#match/findings.ts'
import { placeContacts } from '#match/grouping/place-contacts.ts'
import { readArticle } from '#match/read-article.ts'
import { normalisePage } from '#normalise/normalise-page.ts'

/** What is found in each capture: language, kind, date with certainty, people, minutes, rules flagged. */
const EXPECTED = [
  [
    '000_0283c5212ab34986.txt',
    'bg',
    'video-call 2025-01-21 inferred',
    'vladimir-putin xi-jinping',
    95,
    [],
  ],
  [
    '001_b7a24f65c245cae9.txt',
    'bg',
    'video-call null unknown',
    'vladimir-putin xi-jinping',
    null,
    ['printed-date-conflict', 'printed-date-unconfirmed'],
  ],
  [
    '002_71d0335ccd1054fc.txt',
    'uk',
    'video-call 2025-01-21 inferred',
    'vladimir-putin xi-jinping',
    null,
    ['medium-conflict'],
  ],
  [
    '003_03229a18f41ac658.txt',
    'uk',
    'video-call 2026-02-04 inferred',
    'vladimir-putin xi-jinping',
    85,
    [],
  ],
  [
    '004_3739414d06a374c6.txt',
    'uk',
    'meeting 2024-04-09 inferred',
    'sergey-lavrov wang-yi',
    null,
    [],
  ],
] as const

const EVENTS = [
  ['000_0283c5212ab34986.txt', 'bg', '2025-01-21-video-call'],
  ['001_b7a24f65c245cae9.txt', 'bg', '2022-12-30-video-call'],
  ['002_71d0335ccd1054fc.txt', 'uk', '2025-01-21-video-call'],
  ['003_03229a18f41ac658.txt', 'uk', '2026-02-04-video-call'],
  ['004_3739414d06a374c6.txt', 'uk', '2024-04-09-meeting'],
] as const

let archive: Archive

beforeAll(async () => {
  const { source } = await readContentFolder('content')
  const built = source && buildArchive(source).archive
  if (!built) throw new Error('The content folder is not valid.')
  archive = built
})

/** What is understood of a capture, against an archive. */
function findings(file: string, lang: string, known: Archive): ArticleReading {
  const bytes = readFileSync(`content/originals/${file}`)
  const page = normalisePage(bytes, { lang, detectLanguage: () => ({}) })
  if (page.outcome !== 'article') throw new Error(`${file} is no article.`)
  return readArticle({ ...page, metadataDates: page.metadata.dates }, known)
}

describe('the captured pages', () => {
  it.each(EXPECTED)('are understood: %s', (file, lang, contact, people, minutes, rules) => {
    const { contact: found, flags } = findings(file, lang, archive)
    expect([found.kind, found.date.edtf, found.date.certainty].map(String).join(' ')).toBe(contact)
    expect(found.participants.toSorted().join(' ')).toBe(people)
    expect(found.durationMinutes).toBe(minutes)
    expect(flags.map(({ rule }) => rule).toSorted()).toEqual(rules)
  })

  it.each(EVENTS)('are matched with their event: %s', (file, lang, event) => {
    const { sought } = findings(file, lang, archive)
    expect(placeContacts([sought], archive)[0]?.[0]?.id).toBe(event)
  })

  it.each(EVENTS)('state no guess as a fact: %s', (file, lang) => {
    const alone = { ...archive, articles: [], events: [] }
    expect(findings(file, lang, alone).contact.date.certainty).not.toBe('exact')
  })
})

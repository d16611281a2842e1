import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Files by POSIX path; a null takes away a file that `contentFolder` writes by itself. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/**
 * Writes a small valid content folder, changed by the given files, for the length of one test.
 * It has one article, `articles/bg/a.md`, on one event of two people.
 */
export function contentFolder(files: Files = {}): string {
  return folderOf({ ...VALID, ...files })
}

/** Writes a folder with just these files for the length of one test. */
export function folderOf(files: Files): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'content-'))
  onTestFinished(() => {
    rmSync(dir, { recursive: true })
  })
  for (const [file, content] of Object.entries(files)) {
    if (content === null) continue
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true })
    writeFileSync(path.join(dir, file), content)
  }
  return dir
}

/** An article file: valid front matter with some fields changed or added, and a body. */
export function articleText(
  fields: Readonly<Record<string, string>> = {},
  body = 'Разговор.',
): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(([name, value]) => `${name}: ${value}`)
  return ['---', ...lines, '---', '', body, ''].join('\n')
}

const FIELDS = {
  title: '"Заглавие"',
  lang: 'bg',
  outlet: 'null',
  printed: 'null',
  published: 'null',
  url: 'null',
  original: 'null',
  rights: 'full',
  event: '2025-01-21-video-call',
}

const VALID: Files = {
  'site.yaml': [
    'url: https://example.org/',
    'title: { en: Contacts }',
    'tagline: { en: All of them }',
    'locales: [en, bg]',
    'defaultLocale: en',
    'subject: [ann, bob]',
    '',
  ].join('\n'),
  'people.yaml':
    'ann: { name: { en: Ann }, country: GB }\nbob: { name: { en: Bob }, country: null }\n',
  'outlets.yaml': '{}\n',
  'articles/bg/a.md': articleText(),
  'permalinks.txt': '',
}

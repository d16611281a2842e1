import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { articleText, contentFolder, folderOf, type Files } from '#tests/builders/content-folder.ts'

const ARTICLE = 'articles/bg/a.md'

async function messagesIn(dir: string): Promise<readonly string[]> {
  const { messages } = await readContentFolder(dir)
  return messages.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
}

describe('reading a valid content folder', () => {
  it('gives the source of the archive and no messages', async () => {
    const { source, messages } = await readContentFolder(contentFolder())
    expect(messages).toEqual([])
    expect(source?.people.map(({ id, path }) => [id, path])).toEqual([
      ['ann', ['ann']],
      ['bob', ['bob']],
    ])
  })

  it('gives each article its id, opening and number of words', async () => {
    const body = '## Увод\n\nПърви *абзац* тук.\n\nВтори.'
    const dir = contentFolder({ 'articles/bg/dva-dni.md': articleText({}, body) })
    const { source } = await readContentFolder(dir)
    expect(source?.articles.at(-1)).toMatchObject({
      id: 'bg/dva-dni',
      file: 'articles/bg/dva-dni.md',
      opening: 'Първи абзац тук.',
      wordCount: 5,
    })
  })

  it('gives each digest its event, locale, body and summary', async () => {
    const dir = contentFolder({
      'events/2025-01-21-video-call/en.md': '---\ntitle: The call\n---\n\nThey spoke.\n\nAgain.\n',
    })
    const { source } = await readContentFolder(dir)
    expect(source?.digests).toMatchObject([
      {
        id: '2025-01-21-video-call/en',
        eventId: '2025-01-21-video-call',
        locale: 'en',
        summary: 'They spoke.',
        body: '\nThey spoke.\n\nAgain.\n',
      },
    ])
  })

  it('accepts a byte order mark and Windows line ends', async () => {
    const dir = contentFolder({ [ARTICLE]: `\uFEFF${articleText().replaceAll('\n', '\r\n')}` })
    const { source, messages } = await readContentFolder(dir)
    expect(messages).toEqual([])
    expect(source?.articles[0]?.opening).toBe('Разговор.')
  })

  it('ignores read-me files and hidden files', async () => {
    const dir = contentFolder({
      'README.md': '',
      'articles/README.md': '',
      '.draft': '',
      'articles/bg/.x.md': '',
    })
    expect(await messagesIn(dir)).toEqual([])
  })

  it('keeps unquoted dates and times as text', async () => {
    const dir = contentFolder({ [ARTICLE]: articleText({ printed: '2025-01-22T17:30' }) })
    const { source } = await readContentFolder(dir)
    expect(source?.articles[0]?.data.printed).toBe('2025-01-22T17:30')
  })
})

const BAD_INPUT: readonly [string, Files, string][] = [
  ['malformed YAML', { 'site.yaml': 'url: "https://example.org\n' }, 'site.yaml:2:1 yaml'],
  [
    'malformed front matter',
    { [ARTICLE]: '---\ntitle: "x" y\n---\n\nB\n' },
    `${ARTICLE}:2:12 yaml`,
  ],
  ['unclosed front matter', { [ARTICLE]: '---\ntitle: x\n\nB\n' }, `${ARTICLE}:1:1 front-matter`],
  ['no front matter', { [ARTICLE]: 'Text\n' }, `${ARTICLE}:1:1 front-matter`],
  ['JavaScript front matter', { [ARTICLE]: '---js\n{}\n---\nB\n' }, `${ARTICLE}:1:4 front-matter`],
  [
    'a missing field',
    { [ARTICLE]: articleText().replace('rights: full\n', '') },
    `${ARTICLE}:2:1 missing-field`,
  ],
  [
    'an unknown field',
    { [ARTICLE]: articleText({ colour: 'red' }) },
    `${ARTICLE}:11:1 unknown-field`,
  ],
  [
    'a misspelt field',
    { [ARTICLE]: articleText().replace('outlet:', 'outlt:') },
    `${ARTICLE}:4:1 unknown-field`,
  ],
  [
    'a number for a text',
    { [ARTICLE]: articleText({ title: '2025' }) },
    `${ARTICLE}:2:8 wrong-type`,
  ],
  [
    'a text for a list',
    { [ARTICLE]: articleText({ byline: 'Ann' }) },
    `${ARTICLE}:11:9 wrong-type`,
  ],
  ['a wrong choice', { [ARTICLE]: articleText({ rights: 'ful' }) }, `${ARTICLE}:9:9 invalid-value`],
  [
    'an impossible date',
    { [ARTICLE]: articleText({ published: '"2025-02-30"' }) },
    `${ARTICLE}:6:12 invalid-value`,
  ],
  [
    'a bad claim',
    { [ARTICLE]: articleText({ claims: '[{ fact: x, quote: "" }]' }) },
    `${ARTICLE}:11:28 invalid-value`,
  ],
  [
    'a repeated id',
    { 'people.yaml': 'ann: { name: { en: A }, country: null }\nann: {}\n' },
    'people.yaml:2:1 yaml',
  ],
  [
    'an id in capitals',
    {
      'outlets.yaml':
        'BBC: { name: { en: B }, kind: outlet, language: en, country: null, url: null }\n',
    },
    'outlets.yaml:1:1 invalid-value',
  ],
  [
    'a language that is not the folder’s',
    { [ARTICLE]: articleText({ lang: 'uk' }) },
    `${ARTICLE}:3:7 lang-matches-folder`,
  ],
  ['an empty body', { [ARTICLE]: articleText({}, ' \n') }, `${ARTICLE}:12:1 empty-body`],
  [
    'a body of raw HTML',
    { [ARTICLE]: articleText({}, '<p>text</p>') },
    `${ARTICLE}:12:1 empty-body`,
  ],
  [
    'bytes that are not UTF-8',
    { [ARTICLE]: Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x61, 0xd0, 0x0a]) },
    `${ARTICLE}:2:2 encoding`,
  ],
  [
    'a Cyrillic file name',
    { 'articles/bg/київ.md': articleText() },
    'articles/bg/київ.md:1:1 file-name',
  ],
  [
    'a file name in capitals',
    { 'articles/bg/Kyiv.MD': articleText() },
    'articles/bg/Kyiv.MD:1:1 file-name',
  ],
  [
    'a folder that is no language',
    { 'articles/Bulgarian/a.md': articleText() },
    'articles/Bulgarian/a.md:1:1 file-name',
  ],
  [
    'a folder that is no event id',
    { 'events/the-call/event.yaml': '{}' },
    'events/the-call/event.yaml:1:1 file-name',
  ],
  [
    'a digest that names no locale',
    { 'events/2025-01-21-video-call/English.md': '' },
    'events/2025-01-21-video-call/English.md:1:1 file-name',
  ],
  ['an unexpected file', { 'notes.txt': '' }, 'notes.txt:1:1 unexpected-file'],
  [
    'a file too deep',
    { 'articles/bg/2025/a.md': articleText() },
    'articles/bg/2025/a.md:1:1 unexpected-file',
  ],
  ['no site.yaml', { 'site.yaml': null }, 'site.yaml:1:1 missing-file'],
  ['no people.yaml', { 'people.yaml': null }, 'people.yaml:1:1 missing-file'],
  ['no outlets.yaml', { 'outlets.yaml': null }, 'outlets.yaml:1:1 missing-file'],
  ['no articles', { [ARTICLE]: null }, 'articles:1:1 no-articles'],
  ['an empty site.yaml', { 'site.yaml': '' }, 'site.yaml:1:1 wrong-type'],
]

describe('reading a broken content folder', () => {
  it.each(BAD_INPUT)('names the place of %s', async (_, files, message) => {
    expect(await messagesIn(contentFolder(files))).toEqual([message])
  })

  it('gives no source where there is an error', async () => {
    const { source } = await readContentFolder(contentFolder({ [ARTICLE]: 'x' }))
    expect(source).toBeNull()
  })

  it('gives a source where there are only warnings', async () => {
    const { source } = await readContentFolder(contentFolder({ 'notes.txt': '' }))
    expect(source).not.toBeNull()
  })

  it('says all that is missing from an empty folder', async () => {
    expect(await messagesIn(folderOf({}))).toEqual([
      'articles:1:1 no-articles',
      'outlets.yaml:1:1 missing-file',
      'people.yaml:1:1 missing-file',
      'site.yaml:1:1 missing-file',
    ])
  })

  it('says that there is no such folder', async () => {
    const { messages } = await readContentFolder(path.join(folderOf({}), 'none'))
    expect(messages.map(({ rule }) => rule)).toEqual(['content-folder'])
  })

  it('sorts the messages of several files by file and line', async () => {
    const broken = articleText({ lang: '5', rights: 'ful' })
    const dir = contentFolder({ [ARTICLE]: broken, 'articles/bg/b.md': 'x', 'site.yaml': 'x: [' })
    expect(await messagesIn(dir)).toEqual([
      `${ARTICLE}:3:7 wrong-type`,
      `${ARTICLE}:9:9 invalid-value`,
      'articles/bg/b.md:1:1 front-matter',
      'site.yaml:1:5 yaml',
    ])
  })

  it('refuses a folder that is named like a file', async () => {
    const dir = contentFolder()
    mkdirSync(path.join(dir, 'articles/bg/b.md'))
    expect(await messagesIn(dir)).toEqual(['articles/bg/b.md:1:1 not-a-file'])
  })

  it('does not follow symbolic links, which may lead in circles', async () => {
    const dir = contentFolder()
    symlinkSync(dir, path.join(dir, 'articles/loop'))
    expect(await messagesIn(dir)).toEqual(['articles/loop:1:1 not-a-file'])
  })
})

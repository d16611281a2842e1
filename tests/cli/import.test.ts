import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { describe, expect, it, test } from 'vitest'
import { contentFolder, folderOf } from '#tests/builders/content-folder.ts'
import { importResultJsonSchema, importResultSchema } from '../../src/cli/import-result.ts'

const TEXT = `Кметът откри новия мост над реката

17:30 | 22 януари 2031
Автор: Вера Пример

Кметът на Долно поле Васил Примеров откри във вторник новия мост над реката, съобщи общината.

Строежът продължи три години и струва дванадесет милиона лева, каза още кметът пред журналисти.
`

const HTML = `<!doctype html><html><head><meta charset="windows-1251"><title>Кметът откри моста</title></head>
<body><nav><a href="/">Начало</a></nav><h1>Кметът откри моста</h1>
<p>Кметът на Долно поле Васил Примеров откри във вторник новия мост над реката, съобщи общината.</p>
<p>Строежът продължи три години и струва дванадесет милиона лева, каза още кметът пред журналисти.</p>
<p>Жителите на селото отдавна чакат моста, защото най-близкият брод е на десет километра оттук.</p>
</body></html>`

function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return code >= 0x410 ? code - 0x410 + 0xc0 : code
  })
}

interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(
  args: readonly string[],
  { dir, input = '' }: { dir: string; input?: string },
): Promise<Result> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, CONTENT_DIR: dir }, maxBuffer: Infinity }
    const child = execFile(
      process.execPath,
      ['src/cli/main.ts', 'import', ...args],
      options,
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, stdout, stderr })
      },
    )
    child.stdin?.end(input)
  })
}

function filesIn(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).toSorted()
}

describe('an import', { timeout: 60_000 }, () => {
  it('drafts an article that passes validation, and keeps the original', async () => {
    const dir = contentFolder()
    const pages = folderOf({ 'page.txt': TEXT })
    const { code, stdout, stderr } = await run([join(pages, 'page.txt')], { dir })
    expect(code).toBe(0)
    expect(stderr).toContain('The draft passes')
    const file = /articles\/bg\/\S+\.md/.exec(stdout)![0]
    expect(file).toMatch(/^articles\/bg\/2031-01-\d\d-kmetat-otkri-novia-most-nad-rekata\.md$/)
    const draft = readFileSync(join(dir, file), 'utf8')
    expect(draft).toContain('title: "Кметът откри новия мост над реката"')
    expect(draft).toContain('printed: "2031-01-22T17:30"')
    expect(draft).toContain('# guessed: check the authors')
    expect(draft).toContain('rights: "excerpt" # guessed: only the opening')
    expect(readFileSync(join(dir, 'originals/page.txt'), 'utf8')).toBe(TEXT)
  })

  it('begins a digest that has no article yet', async () => {
    const dir = contentFolder({ 'articles/bg/a.md': null })
    const pages = folderOf({ 'page.txt': TEXT })
    const { code, stderr } = await run([join(pages, 'page.txt')], { dir })
    expect(code).toBe(0)
    expect(stderr).toContain('The draft passes')
    expect(filesIn(dir).filter((file) => /^articles.bg.*\.md$/.test(file))).toHaveLength(1)
  })

  it('drafts nothing in a folder that has errors', async () => {
    const dir = contentFolder({ 'articles/bg/a.md': null, 'site.yaml': '' })
    const { code, stderr } = await run([join(folderOf({ 'page.txt': TEXT }), 'page.txt')], { dir })
    expect(code).toBe(1)
    expect(stderr).toContain('The content folder has errors.')
  })

  it('names an event that is only announced under mentions, with the words that announce it', async () => {
    const dir = contentFolder()
    const text = `Ann is to visit Bob\n\n5 May 2031\n\nPresident Ann will visit President Bob in September, her office said on Monday.\n\nThe two leaders will hold talks on trade, it added.\n`
    const { stdout, stderr } = await run([join(folderOf({ 'page.txt': text }), 'page.txt')], {
      dir,
    })
    expect(stderr).toContain('The draft passes')
    const draft = readFileSync(join(dir, /articles\/en\/\S+\.md/.exec(stdout)![0]), 'utf8')
    expect(draft).toContain('event: null # it announces one')
    expect(draft).toMatch(/event: 2031-09-visit, as: announces, quote: "President Ann will visit/)
  })

  it('says who took part in a new event that is not one of the subject persons', async () => {
    const dir = contentFolder({
      'people.yaml': ['ann', 'bob', 'carl']
        .map(
          (id) => `${id}: { name: { en: ${id[0]!.toUpperCase()}${id.slice(1)} }, country: null }\n`,
        )
        .join(''),
    })
    const text = `Ann and Carl talk on the phone\n\n5 May 2031\n\nPresident Ann spoke by phone with President Carl on Monday, her office said.\n\nThe two leaders talked about trade, it added.\n`
    const page = join(folderOf({ 'page.txt': text }), 'page.txt')
    const { stdout, stderr } = await run([page], { dir })
    expect(stderr).toContain('The drafts pass')
    const file = /events\/\S+\/event\.yaml/.exec(stdout)![0]
    expect(readFileSync(join(dir, file), 'utf8')).toContain('participants: ["ann","carl"]')
  })

  it('names the page of the same call that has nearly the same text', async () => {
    const pages = folderOf({
      'a.txt': TEXT,
      'b.txt': TEXT.replace('съобщи', 'заяви'),
      'c.txt': TEXT,
    })
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => join(pages, name))
    const { stdout } = await run(files, { dir: contentFolder() })
    expect(stdout).toContain(`nearly the same text as ${files[0]!}`)
    expect(stdout).toContain(`${files[2]!}: the same page as ${files[0]!}`)
  })

  it('drafts an article of HTML in another encoding that passes validation', async () => {
    const dir = contentFolder()
    const pages = folderOf({ 'page.html': windows1251(HTML) })
    const { code, stderr } = await run([join(pages, 'page.html')], { dir })
    expect(code).toBe(0)
    expect(stderr).toContain('The draft passes')
  })

  it('changes nothing the second time, nor for an article', async () => {
    const dir = contentFolder()
    const page = join(folderOf({ 'page.txt': TEXT }), 'page.txt')
    await run([page], { dir })
    const before = filesIn(dir)
    const { code, stdout } = await run([page, join(dir, 'articles/bg/a.md')], { dir })
    expect(code).toBe(0)
    expect(stdout).toContain('it has been imported before')
    expect(stdout).toContain('it is an article already')
    expect(filesIn(dir)).toEqual(before)
  })

  it('overwrites neither an article nor an original', async () => {
    const dir = contentFolder()
    const one = join(folderOf({ 'page.txt': TEXT }), 'page.txt')
    const other = join(folderOf({ 'page.txt': `${TEXT}\n` }), 'page.txt')
    await run([one, other], { dir })
    const files = filesIn(dir)
    expect(files).toContain('originals/page-2.txt')
    expect(files.filter((file) => /kmetat-otkri.*-2\.md$/.test(file))).toHaveLength(1)
  })

  it('prints one object a page and writes nothing in a dry run', async () => {
    const dir = contentFolder()
    const before = filesIn(dir)
    const pages = folderOf({ 'page.txt': TEXT, 'list.txt': 'Моста\nПътя\nУчилището\n'.repeat(12) })
    const files = ['page.txt', 'list.txt'].map((name) => join(pages, name))
    const { code, stdout } = await run(['--json', '--dry-run', ...files], { dir })
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => importResultSchema.parse(JSON.parse(line)))
    expect(results.map(({ outcome }) => outcome)).toEqual(['article', 'not-an-article'])
    expect(code).toBe(1)
    expect(filesIn(dir)).toEqual(before)
  })

  it('says all of it before it ends, also where a page of many was refused', async () => {
    const pages = folderOf({ 'page.txt': TEXT.repeat(40), 'none.txt': '' })
    const page = join(pages, 'page.txt')
    const files = [...Array<string>(40).fill(page), join(pages, 'none.txt')]
    const { code, stdout } = await run(['--json', '--dry-run', ...files], { dir: contentFolder() })
    expect(stdout.trim().split('\n')).toHaveLength(files.length)
    expect(code).toBe(1)
  })

  it('reads standard input', async () => {
    const { code, stdout } = await run(['-', '--dry-run'], { dir: contentFolder(), input: TEXT })
    expect(code).toBe(0)
    expect(stdout).toContain('-: an article in bg')
  })

  it('refuses what holds no article, with the reason', async () => {
    const dir = contentFolder()
    const before = filesIn(dir)
    const pages = folderOf({
      'empty.txt': '',
      'binary.txt': Uint8Array.of(0, 1, 2, 0, 3, 0, 0),
      'huge.txt': 'a'.repeat(20_000_000),
      'line.txt': 'мост '.repeat(100_000),
      'deep.html': `<!doctype html>${'<div>'.repeat(5000)}`,
    })
    const names = ['empty.txt', 'binary.txt', 'huge.txt', 'line.txt', 'deep.html', 'none.txt']
    const files = names.map((name) => join(pages, name))
    const { code, stdout } = await run(files, { dir })
    expect(code).toBe(1)
    expect(stdout).toContain('There is no text in it.')
    expect(stdout).toContain('It is not text.')
    expect(stdout).toContain('20 MB')
    expect(stdout).toContain('Line 1 has 500,000 characters.')
    expect(stdout).toContain('nested 5,000 deep')
    expect(stdout).toContain('There is no such file.')
    expect(filesIn(dir)).toEqual(before)
  })

  it.each([[[]], [['--fast', 'a']], [['--lang', 'fr', 'a']]])(
    'explains itself and fails with %o',
    async (args) => {
      const { code, stderr } = await run(args, { dir: contentFolder() })
      expect(code).toBe(1)
      expect(stderr).toContain('Usage:')
    },
  )
})

test('the published schema is that of the results', () => {
  const published: unknown = z
    .unknown()
    .parse(JSON.parse(readFileSync('public/schemas/import-result.schema.json', 'utf8')))
  expect(published).toEqual(JSON.parse(importResultJsonSchema()))
})

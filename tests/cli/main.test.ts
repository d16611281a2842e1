import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleText, contentFolder, folderOf } from '#tests/builders/content-folder.ts'

const ARTICLE = 'articles/bg/a.md'
const WITH_CLAIM: Readonly<Record<string, string>> = {
  [ARTICLE]: articleText(
    { claims: '[{ fact: duration, value: PT40M, quote: 40 минути }]' },
    'Разговорът продължи 40 минути. Търговията расте.',
  ),
  'events/2025-01-21-video-call/event.yaml': 'facts: { trade: { label: { en: Trade } } }\n',
}

interface Result {
  readonly code: number | null
  readonly output: string
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Result> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } }
    const child = execFile(
      process.execPath,
      ['src/cli/main.ts', ...args],
      options,
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode, output: `${stdout}${stderr}` })
      },
    )
  })
}

describe('the command line', { timeout: 30_000 }, () => {
  it('explains itself', async () => {
    const { code, output } = await run(['--help'])
    expect(code).toBe(0)
    expect(output).toContain('Usage:')
  })

  it.each([[[]], [['publish']], [['toString']], [['validate', 'twice']], [['--fast']]])(
    'explains itself and fails with %o',
    async (args) => {
      const { code, output } = await run(args)
      expect(code).toBe(1)
      expect(output).toContain('Usage:')
      expect(output).not.toMatch(/^\s+at /m)
    },
  )

  it('passes valid content', async () => {
    const { code, output } = await run(['validate'], { CONTENT_DIR: contentFolder() })
    expect(code).toBe(0)
    expect(output).toContain('Nothing is wrong')
  })

  it('passes content with warnings only', async () => {
    const { code, output } = await run(['validate'], {
      CONTENT_DIR: contentFolder({ 'x.txt': '' }),
    })
    expect(code).toBe(0)
    expect(output).toContain('1 warning')
  })

  it('fails content with errors, with a report and no stack trace', async () => {
    const { code, output } = await run(['validate'], { CONTENT_DIR: folderOf({}) })
    expect(code).toBe(1)
    expect(output).toContain('site.yaml:1:1 error')
    expect(output).not.toMatch(/^\s+at /m)
  })

  it('lists an article’s sentences with the facts known on its event', async () => {
    const dir = contentFolder(WITH_CLAIM)
    const { code, output } = await run(['claims', 'articles/bg/a.md'], { CONTENT_DIR: dir })
    expect(code).toBe(0)
    expect(output).toContain('s1  Разговорът продължи 40 минути. [duration]')
    expect(output).toContain('Facts of 2025-01-21-video-call: trade')
  })

  it('prints claims on the chosen sentences and changes no file', async () => {
    const dir = contentFolder(WITH_CLAIM)
    const { code, output } = await run(['claims', path.join(dir, 'articles/bg/a.md'), 's2=trade'], {
      CONTENT_DIR: dir,
    })
    expect(code).toBe(0)
    expect(output).toBe('  - fact: trade\n    quote: Търговията расте.\n')
    expect(readFileSync(path.join(dir, 'articles/bg/a.md'), 'utf8')).toBe(WITH_CLAIM[ARTICLE])
  })

  it.each([[['articles/bg/b.md']], [[ARTICLE, 's9=trade']]])(
    'drafts no claims from %o, and says why',
    async (args) => {
      const dir = contentFolder(WITH_CLAIM)
      const { code, output } = await run(['claims', ...args], { CONTENT_DIR: dir })
      expect(code).toBe(1)
      expect(output).toMatch(/Did you mean “articles\/bg\/a\.md”|no sentence “s9”/)
    },
  )

  it('adds addresses to the list of permalinks and takes none away', async () => {
    const dir = contentFolder({ 'permalinks.txt': '/bg/articles/gone/\n' })
    const { code } = await run(['permalinks'], { CONTENT_DIR: dir })
    expect(code).toBe(0)
    const listed = readFileSync(path.join(dir, 'permalinks.txt'), 'utf8').split('\n')
    expect(listed).toContain('/bg/articles/gone/')
    expect(listed).toContain('/en/events/2025-01-21-video-call/')
  })

  it('leaves an address that is gone as it is, and adds it no second time', async () => {
    const dir = contentFolder({ 'permalinks.txt': '/bg/ gone\r\n/en/\n' })
    const { output } = await run(['permalinks'], { CONTENT_DIR: dir })
    expect(output).toContain('3 added, 5 in all')
    const listed = readFileSync(path.join(dir, 'permalinks.txt'), 'utf8').split('\n')
    expect(listed.slice(0, 2)).toEqual(['/bg/ gone', '/bg/articles/a/'])
  })

  it('does not serve a site that is not there', async () => {
    const { code, output } = await run(['serve'], { OUT_DIR: folderOf({}) })
    expect(code).toBe(1)
    expect(output).toContain('npm run build')
  })

  it('does not build for an address that is none', async () => {
    const { code, output } = await run(['build'], { SITE_URL: 'example.org/digest' })
    expect(code).toBe(1)
    expect(output).toContain('SITE_URL “example.org/digest” is no address')
  })

  it('does not build over a folder that holds something else', async () => {
    const { code, output } = await run(['build'], { OUT_DIR: folderOf({ 'a.doc': '' }) })
    expect(code).toBe(1)
    expect(output).toContain('something other than a built site')
  })
})

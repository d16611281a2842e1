import { execFile } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { contentFolder, folderOf } from '#tests/builders/content-folder.ts'

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

  it('does not serve a site that is not there', async () => {
    const { code, output } = await run(['serve'], { OUT_DIR: folderOf({}) })
    expect(code).toBe(1)
    expect(output).toContain('npm run build')
  })

  it('does not build over a folder that holds something else', async () => {
    const { code, output } = await run(['build'], { OUT_DIR: folderOf({ 'a.doc': '' }) })
    expect(code).toBe(1)
    expect(output).toContain('something other than a built site')
  })
})

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ImportOutcome, importOutcomeSchema } from './import-outcome.ts'

/** A page as it is given to the import. */
export interface PageFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const ROOT = join(import.meta.dirname, '..', '..')
const COMMAND = ['run', '--silent', 'import', '--', '--json', '--dry-run']

/**
 * What `import --json --dry-run` says of each page, in one call: the contract that is measured, as
 * any other tool would use it.
 */
export function runImport(pages: readonly PageFile[], contentDir = 'content'): ImportOutcome[] {
  const dir = mkdtempSync(join(tmpdir(), 'dateline-import-'))
  try {
    const files = pages.map((page) => writePage(dir, page))
    return outcomes(files, contentDir)
  } finally {
    rmSync(dir, { recursive: true })
  }
}

function writePage(dir: string, { name, bytes }: PageFile): string {
  const file = join(dir, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return file
}

function outcomes(files: readonly string[], contentDir: string): ImportOutcome[] {
  const run = spawnSync('npm', [...COMMAND, ...files], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: contentDir },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = run.stdout.split('\n').filter((line) => line !== '')
  if (lines.length !== files.length) {
    throw new Error(`${files.length} files were imported, but ${lines.length} lines came back.`)
  }
  return lines.map((line) => importOutcomeSchema.parse(JSON.parse(line)))
}

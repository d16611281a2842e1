import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
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
export async function runImport(pages: readonly PageFile[]): Promise<ImportOutcome[]> {
  const dir = mkdtempSync(join(tmpdir(), 'dateline-import-'))
  try {
    return await outcomes(pages.map((page) => writePage(dir, page)))
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

async function outcomes(files: readonly string[]): Promise<ImportOutcome[]> {
  const found: ImportOutcome[] = []
  for await (const line of createInterface(startImport(files))) {
    if (line === '') continue
    found.push(importOutcomeSchema.parse(JSON.parse(line)))
  }
  if (found.length === files.length) return found
  throw new Error(`${files.length} files were imported, but ${found.length} lines came back.`)
}

function startImport(files: readonly string[]): Readable {
  return spawn('npm', [...COMMAND, ...files], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: 'content' },
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stdout
}

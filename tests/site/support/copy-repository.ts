import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { trackedFiles } from '../../project/tracked-files.ts'

/**
 * Copies the repository's files into a new folder outside it, so that a build there shares
 * nothing with the one here but the installed packages. The caches among these stay behind.
 */
export function copyRepository(name: string): string {
  const copy = mkdtempSync(join(tmpdir(), `dateline-${name}-`))
  for (const file of trackedFiles()) cpSync(file, join(copy, file))
  mkdirSync(join(copy, 'node_modules'))
  for (const entry of readdirSync('node_modules')) {
    if (entry.startsWith('.') && entry !== '.bin') continue
    symlinkSync(resolve('node_modules', entry), join(copy, 'node_modules', entry))
  }
  return copy
}

/** Removes such a copy. */
export function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true })
}

import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** Something found in a folder: a file, or what stands where a file was expected. */
export interface FoundFile {
  /** POSIX path inside the folder. */
  readonly file: string
  readonly kind: 'file' | 'folder-named-as-file' | 'link' | 'other'
}

/** Lists everything below a folder, sorted by path. Symbolic links are named, never followed. */
export async function listFiles(dir: string): Promise<readonly FoundFile[]> {
  const found = await listBelow(dir, '')
  return found.toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

async function listBelow(dir: string, inside: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(path.join(dir, inside), { withFileTypes: true })
  const visible = entries.filter((entry) => !entry.name.startsWith('.'))
  const found = await Promise.all(
    visible.map(async (entry) => {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`
      return isFolder(entry) ? listBelow(dir, file) : [{ file, kind: kindOf(entry) }]
    }),
  )
  return found.flat()
}

function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !FILE_EXTENSION.test(entry.name)
}

const FILE_EXTENSION = /\.(?:md|yaml|yml|txt)$/i

function kindOf(entry: Dirent): FoundFile['kind'] {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder-named-as-file'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

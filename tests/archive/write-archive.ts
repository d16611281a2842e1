import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { generateArchive, type ArchiveOptions } from './generate-archive.ts'

const AT_ONCE = 64

/** Writes a made-up content folder; returns how many files it has. */
export async function writeArchive(dir: string, options: ArchiveOptions): Promise<number> {
  const files = generateArchive(options)
  const folders = new Set(files.map((file) => path.dirname(path.join(dir, file.path))))
  for (const folder of folders) await mkdir(folder, { recursive: true })
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE)
    await Promise.all(batch.map((file) => writeFile(path.join(dir, file.path), file.text)))
  }
  return files.length
}

import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { CopiedFile } from './offline-files.ts'

/** Takes the bytes of a zip, piece by piece. */
export type Write = (bytes: Uint8Array) => void

/** What deflating would not make smaller. */
const COMPRESSED = /\.(?:png|woff2)$/

/**
 * Packs files into one folder of a zip, each as it comes; the same files in the same order give the
 * same bytes, whenever and wherever.
 */
export function zipFiles(files: Iterable<CopiedFile>, folder: string, write: Write): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    write(bytes)
  })
  for (const [file, bytes] of files) {
    const name = `${folder}/${file}`
    const entry = COMPRESSED.test(file)
      ? new ZipPassThrough(name)
      : new ZipDeflate(name, { level: 9 })
    entry.mtime = firstDay()
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
}

/** The first day that a zip can name. It is written as local time: this one is the same in every zone. */
function firstDay(): Date {
  return new Date(1980, 0, 1)
}

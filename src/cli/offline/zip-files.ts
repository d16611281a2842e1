import { zipSync } from 'fflate'
import type { Files } from './offline-files.ts'

/** Packs files into one folder of a zip; the same files give the same bytes, whenever and wherever. */
export function zipFiles(files: Files, folder: string): Uint8Array {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const packed = entries.map(([file, bytes]) => [`${folder}/${file}`, bytes] as const)
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: firstDay() })
}

/** The first day that a zip can name. It is written as local time: this one is the same in every zone. */
function firstDay(): Date {
  return new Date(1980, 0, 1)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './built-site.ts'

/** The files of two folders that are missing in one or differ in a byte, as readable lines. */
export function folderDifferences(a: string, b: string): readonly string[] {
  const [inA, inB] = [listFiles(a), listFiles(b)]
  const missing = [
    ...inA.filter((file) => !inB.includes(file)).map((file) => `only in the first: ${file}`),
    ...inB.filter((file) => !inA.includes(file)).map((file) => `only in the second: ${file}`),
  ]
  const changed = inA
    .filter((file) => inB.includes(file))
    .filter((file) => !readFileSync(join(a, file)).equals(readFileSync(join(b, file))))
  return [...missing, ...changed.map((file) => `differs: ${file}`)]
}

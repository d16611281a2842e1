import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The list of published addresses inside a content folder. */
export const PERMALINKS_FILE = 'permalinks.txt'

/** A published address, on its line of the list. */
export interface Permalink {
  readonly address: string
  /** Whether it was taken down on purpose: the line then ends with “gone”. */
  readonly isGone: boolean
  /** Counts from 1. */
  readonly line: number
}

/** Reads the list of a content folder; null where there is none. */
export async function readPermalinks(dir: string): Promise<readonly Permalink[] | null> {
  const text = await readFile(path.join(dir, PERMALINKS_FILE), 'utf8').catch(nullIfMissing)
  if (text === null) return null
  return text.split('\n').flatMap((row, index) => {
    const address = row.trim().replace(GONE, '')
    return address === '' ? [] : [{ address, isGone: GONE.test(row.trim()), line: index + 1 }]
  })
}

/**
 * Writes the list, sorted, each address once.
 * @example formatPermalinks([{ address: '/bg/', isGone: true }]) // '/bg/ gone\n'
 */
export function formatPermalinks(list: readonly Omit<Permalink, 'line'>[]): string {
  const rows = list.map(({ address, isGone }) => (isGone ? `${address} gone` : address))
  return `${[...new Set(rows)].sort().join('\n')}\n`
}

const GONE = /\s+gone$/i

/** What cannot be read for another reason holds addresses that must not be lost. */
function nullIfMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw new Error(`${PERMALINKS_FILE} cannot be read: ${String(error)}`, { cause: error })
}

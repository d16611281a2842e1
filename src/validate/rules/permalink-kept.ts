import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { buildArchive } from '#domain/build-archive.ts'
import { nearest } from '#domain/nearest.ts'
import { permalinksOf } from '#domain/permalinks.ts'
import type { Finding, Rule } from '#validate/rule.ts'

/** The list of published addresses inside a content folder. */
export const PERMALINKS_FILE = 'permalinks.txt'

/** Every address that was published still leads somewhere. */
export const permalinkKept: Rule = async ({ dir, folder: { source } }) => {
  const archive = source && buildArchive(source).archive
  const text = await readFile(path.join(dir, PERMALINKS_FILE), 'utf8').catch(() => '')
  if (!archive || text === '') return []
  const made = permalinksOf(archive)
  const known = new Set(made)
  const listed = text.split('\n').map((line) => line.trim())
  return [
    ...listed.flatMap((address, index) =>
      address === '' || known.has(address) ? [] : dead(address, index + 1, made),
    ),
    ...unlisted(made.filter((address) => !listed.includes(address))),
  ]
}

function dead(address: string, line: number, made: readonly string[]): Finding {
  const near = nearest(address, made)
  return {
    rule: 'permalink-dead',
    level: 'error',
    file: PERMALINKS_FILE,
    line,
    column: 1,
    reason: `The published address “${address}” would no longer exist.`,
    hint: address.includes('/events/')
      ? 'Add the event’s former id to “redirects” in the event.yaml of the event that it became.'
      : `Restore the file under its former name${near ? `, where “${near}” stands now` : ''}.`,
  }
}

function unlisted(addresses: readonly string[]): readonly Finding[] {
  const [first] = addresses
  if (first === undefined) return []
  return [
    {
      rule: 'permalink-unlisted',
      level: 'note',
      file: PERMALINKS_FILE,
      line: 1,
      column: 1,
      ...(addresses.length === 1
        ? {
            reason: `The address “${first}” is not on the list yet.`,
            hint: 'Run “npm run permalinks” once it is published, so that it is kept from then on.',
          }
        : {
            reason: `${String(addresses.length)} addresses are not on the list yet, the first of them “${first}”.`,
            hint: 'Run “npm run permalinks” once they are published, so that they are kept from then on.',
          }),
    },
  ]
}

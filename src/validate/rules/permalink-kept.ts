import { buildArchive } from '#domain/build-archive.ts'
import { nearest } from '#domain/nearest.ts'
import { permalinksOf } from '#domain/permalinks.ts'
import { PERMALINKS_FILE, readPermalinks, type Permalink } from '#validate/permalink-list.ts'
import type { Finding, Rule } from '#validate/rule.ts'

/** Every address that was published still leads somewhere, unless it was taken down on purpose. */
export const permalinkKept: Rule = async ({ dir, folder: { source } }) => {
  const archive = source && buildArchive(source).archive
  const listed = await readPermalinks(dir)
  if (listed === null) return [MISSING]
  if (!archive || listed.length === 0) return []
  const made = permalinksOf(archive)
  const known = new Set(made)
  const onList = new Set(listed.map(({ address }) => address))
  return [
    ...listed.flatMap((link) => {
      if (!link.address.startsWith('/')) return [noAddress(link)]
      if (known.has(link.address) !== link.isGone) return []
      return link.isGone ? returned(link) : dead(link, made)
    }),
    ...unlisted(made.filter((address) => !onList.has(address))),
  ]
}

type Words = Pick<Finding, 'rule' | 'level' | 'reason' | 'hint'>

function onLine(line: number, words: Words): Finding {
  return { ...words, file: PERMALINKS_FILE, line, column: 1 }
}

const MISSING = onLine(1, {
  rule: 'permalinks-missing',
  level: 'note',
  reason: `There is no ${PERMALINKS_FILE}: nothing keeps published addresses from dying.`,
  hint: 'Run “npm run permalinks” once the site is published, or restore the file.',
})

function noAddress({ address, line }: Permalink): Finding {
  return onLine(line, {
    rule: 'permalink-malformed',
    level: 'error',
    reason: `“${address}” is no address of the site: these begin with “/”.`,
    hint: 'Write one address on each line, as in /bg/articles/an-article/, with the word “gone” behind it where it was taken down; or remove the line.',
  })
}

function dead({ address, line }: Permalink, made: readonly string[]): Finding {
  const near = nearest(address, made)
  return onLine(line, {
    rule: 'permalink-dead',
    level: 'error',
    reason: `The published address “${address}” would no longer exist.`,
    hint: `${keepingHint(address, near)} If it was taken down on purpose, write “${address} gone”.`,
  })
}

function keepingHint(address: string, near: string | null): string {
  return address.includes('/events/')
    ? 'Add the event’s former id to “redirects” in the event.yaml of the event that it became, or to “merged” where it became part of another.'
    : `Restore the file under its former name${near ? `, where “${near}” stands now` : ''}.`
}

function returned({ address, line }: Permalink): Finding {
  return onLine(line, {
    rule: 'permalink-returned',
    level: 'error',
    reason: `The address “${address}” is marked as gone, but it exists.`,
    hint: 'Take the word “gone” away; or remove the file, if it came back by mistake.',
  })
}

function unlisted(addresses: readonly string[]): readonly Finding[] {
  const [first] = addresses
  if (first === undefined) return []
  const words =
    addresses.length === 1
      ? {
          reason: `The address “${first}” is not on the list yet.`,
          hint: 'Run “npm run permalinks” once it is published, so that it is kept from then on.',
        }
      : {
          reason: `${String(addresses.length)} addresses are not on the list yet, the first of them “${first}”.`,
          hint: 'Run “npm run permalinks” once they are published, so that they are kept from then on.',
        }
  return [onLine(1, { rule: 'permalink-unlisted', level: 'note', ...words })]
}

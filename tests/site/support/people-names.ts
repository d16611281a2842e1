import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Every name, alias and id of a content folder’s people, each word of these, and its outlets. */
export function namesIn(contentDir: string): readonly string[] {
  const people = namesOf(join(contentDir, 'people.yaml'))
  const words = people.flatMap((name) => name.split(/\s+/))
  return [...new Set([...people, ...words, ...namesOf(join(contentDir, 'outlets.yaml'))])]
    .filter((name) => name.length > 1)
    .sort()
}

/** The names that stand in a text as whole words. */
export function namesFound(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
  })
}

function namesOf(file: string): readonly string[] {
  const entries = Object.entries(parse(readFileSync(file, 'utf8')) as Entries)
  return entries.flatMap(([id, { name, aliases = {} }]) => [
    id,
    ...Object.values(name),
    ...Object.values(aliases).flat(),
  ])
}

type Entries = Readonly<
  Record<
    string,
    {
      readonly name: Readonly<Record<string, string>>
      readonly aliases?: Readonly<Record<string, readonly string[]>>
    }
  >
>

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Every name, alias and id in the given files of a content folder. */
export function namesIn(contentDir: string, files: readonly string[]): readonly string[] {
  const entries = files.flatMap((file) =>
    Object.entries(parse(readFileSync(join(contentDir, file), 'utf8')) as Entries),
  )
  const names = entries.flatMap(([id, { name, aliases = {} }]) => [
    id,
    ...Object.values(name),
    ...Object.values(aliases).flat(),
  ])
  return [...new Set(names)].sort()
}

/** The names that stand in a text as whole words. */
export function namesFound(text: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text)
  })
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

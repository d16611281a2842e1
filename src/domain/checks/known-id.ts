import type { DataPath, Issue } from '#domain/message.ts'
import { nearest } from '#domain/nearest.ts'

/** What ids of one sort refer to, and how messages name it. */
export interface Register {
  /** In words, with article: “an outlet”. */
  readonly noun: string
  /** Where entries are added: “outlets.yaml”. */
  readonly home: string
  readonly ids: ReadonlySet<string>
}

/** Where an id is used. */
export interface Usage {
  readonly file: string
  readonly path: DataPath
  readonly id: string
}

/** No issue where the register knows the id; otherwise one that names the nearest that it knows. */
export function checkKnownId(register: Register, { file, path, id }: Usage): readonly Issue[] {
  if (register.ids.has(id)) return []
  const near = nearest(id, register.ids)
  return [
    {
      rule: 'dangling-reference',
      level: 'error',
      file,
      path,
      reason: `“${id}” is not ${register.noun} of ${register.home}.`,
      hint: near
        ? `Write “${near}” if that is meant; otherwise add “${id}” to ${register.home}.`
        : `Add “${id}” to ${register.home}, or use one of its ids.`,
    },
  ]
}

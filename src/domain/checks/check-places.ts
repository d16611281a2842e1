import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkKnownId } from '#domain/checks/known-id.ts'
import { placeRegister } from '#domain/checks/registers.ts'
import type { Issue } from '#domain/message.ts'

/** Places lie within known places, and none within itself. */
export function checkPlaces(source: ArchiveSource): readonly Issue[] {
  const places = placeRegister(source)
  const outer = new Map(source.places.map(({ id, data }) => [id, data.within]))
  return source.places.flatMap(({ id, file, path, data }) => {
    if (data.within === null) return []
    const at = { file, path: [...path, 'within'] }
    const known = checkKnownId(places, { ...at, id: data.within })
    return leadsBack(id, outer) ? [...known, withinItself(id, data.within, at)] : known
  })
}

/** Whether the way outwards from a place leads back to it. */
function leadsBack(id: string, outer: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>()
  let next = outer.get(id) ?? null
  while (next !== null && next !== id && !passed.has(next)) {
    passed.add(next)
    next = outer.get(next) ?? null
  }
  return next === id
}

function withinItself(id: string, within: string, at: Pick<Issue, 'file' | 'path'>): Issue {
  return {
    rule: 'place-within-itself',
    level: 'error',
    ...at,
    reason:
      within === id
        ? `The place “${id}” cannot lie within itself.`
        : `The place “${id}” lies within “${within}”, which lies within “${id}”.`,
    hint: 'Name a larger place, or write null.',
  }
}

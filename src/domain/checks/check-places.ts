import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkKnownId } from '#domain/checks/known-id.ts'
import { placeRegister } from '#domain/checks/registers.ts'
import type { Issue } from '#domain/message.ts'

/** Places lie within known places. */
export function checkPlaces(source: ArchiveSource): readonly Issue[] {
  const places = placeRegister(source)
  return source.places.flatMap(({ file, path, data }) =>
    data.within === null
      ? []
      : checkKnownId(places, { file, path: [...path, 'within'], id: data.within }),
  )
}

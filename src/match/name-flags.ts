import type { Archive } from '#domain/archive.ts'
import type { CleanedPage, Flag } from '#match/findings.ts'
import { peopleFinder } from '#match/names/name-finder.ts'

/** Full names of people of the archive that begin with a small letter; a family name alone may be a common word. */
export function nameFlags({ body, lang }: CleanedPage, { people }: Archive): readonly Flag[] {
  const find = peopleFinder(people, lang)
  return body.flatMap(({ line, text }) =>
    find(text)
      .map(({ start, end }) => text.slice(start, end))
      .filter((name) => /^\p{Ll}.*\s/u.test(name))
      .map((name) => ({
        rule: 'lower-case-name',
        line,
        message: `“${name}” is a name and begins with a small letter.`,
      })),
  )
}

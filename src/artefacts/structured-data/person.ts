import type { Person as PersonNode } from 'schema-dts'
import type { Person } from '#domain/archive.ts'
import { localise } from '#domain/localise.ts'
import type { Role } from '#domain/roles.ts'
import { pathOf } from '#domain/route.ts'
import { datetimeAttribute } from '#i18n/dates/datetime-attribute.ts'
import type { Publication } from '#artefacts/publication.ts'
import { personNodeId } from '#artefacts/structured-data/node-ids.ts'

/** A person as schema.org describes one, with the offices held and the names in other languages. */
export function personNode(publication: Publication, person: Person): Exclude<PersonNode, string> {
  const node = personReference(publication, person)
  const others = [...new Set(Object.values(person.name))].filter((name) => name !== node.name)
  return {
    ...node,
    mainEntityOfPage: publication.url(
      pathOf({ page: 'person', id: person.id }, publication.locale),
    ),
    ...(others.length > 0 && { alternateName: others }),
    ...(person.roles.length > 0 && {
      hasOccupation: person.roles.map((role) => roleNode(publication, role)),
    }),
  }
}

/** A person in a few words, for the pages that refer to one. */
export function personReference(
  publication: Publication,
  person: Person,
): Exclude<PersonNode, string> {
  const { archive, locale, url } = publication
  return {
    '@type': 'Person',
    '@id': personNodeId(publication, person),
    name: localise(person.name, [locale, archive.site.defaultLocale]).text,
    url: url(pathOf({ page: 'person', id: person.id }, locale)),
  }
}

/** An office with its dates, where ISO 8601 can say them. */
function roleNode({ archive, locale }: Publication, { title, from, until }: Role) {
  const [startDate, endDate] = [from, until].map((date) => date && datetimeAttribute(date))
  const name = localise(title, [locale, archive.site.defaultLocale]).text
  return {
    '@type': 'Role' as const,
    hasOccupation: { '@type': 'Occupation' as const, name },
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
  }
}

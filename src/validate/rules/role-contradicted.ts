import type { ArticleEntry, SourceEntry } from '#domain/archive-source.ts'
import { parseEventId } from '#domain/event-id.ts'
import { rolesOn } from '#domain/roles.ts'
import type { PersonData } from '#domain/schema/person-schema.ts'
import { foldText } from '#markdown/fold-text.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import type { Finding, Rule } from '#validate/rule.ts'

type PersonEntry = SourceEntry<PersonData>

/**
 * Where an article names a person together with an office that they did not hold on the event's
 * date, either the date or the office may be wrong. The article is never changed.
 */
export const roleContradicted: Rule = ({ folder: { parts, files } }) => {
  const dates = new Map(parts.events.map(({ id, data }) => [id, data.date]))
  return parts.articles.flatMap((article) => {
    const id = article.data.event
    const date = id === null ? undefined : (dates.get(id) ?? parseEventId(id)?.date)
    const body = files.get(article.file)?.body
    if (date === undefined || !body) return []
    const blocks = textBlocks(body.markdown).map(({ text, line }) => ({
      text: foldText(text).toLocaleLowerCase(article.data.lang),
      line: line + body.line - 1,
    }))
    return parts.people.flatMap((person) => contradictions({ article, person, date, blocks }))
  })
}

interface Reading {
  readonly article: ArticleEntry
  readonly person: PersonEntry
  /** The event's date, EDTF. */
  readonly date: string
  readonly blocks: readonly { readonly text: string; readonly line: number }[]
}

function contradictions({ article, person, date, blocks }: Reading): readonly Finding[] {
  const { lang } = article.data
  const held = new Set(rolesOn(person.data, date).map(({ title }) => title[lang]))
  const others = person.data.roles.flatMap(({ title }) => title[lang] ?? [])
  return [...new Set(others)]
    .filter((title) => !held.has(title))
    .flatMap((title) => {
      const phrases = namesOf(person.data, lang).flatMap((name) => [
        `${title} ${name}`,
        `${name}, ${title}`,
      ])
      const folded = phrases.map((phrase) => foldText(phrase).toLocaleLowerCase(lang))
      const block = blocks.find(({ text }) => folded.some((phrase) => text.includes(phrase)))
      return block ? finding({ article, person, date, title, line: block.line }) : []
    })
}

function namesOf({ name, aliases }: PersonData, lang: string): readonly string[] {
  return [...(name[lang] === undefined ? [] : [name[lang]]), ...(aliases[lang] ?? [])]
}

interface Contradiction extends Omit<Reading, 'blocks'> {
  readonly title: string
  readonly line: number
}

function finding({ article, person, date, title, line }: Contradiction): Finding {
  return {
    rule: 'role-contradicted',
    level: 'warning',
    file: article.file,
    line,
    column: 1,
    reason: `The article calls “${person.id}” “${title}”, an office not recorded for ${date}.`,
    hint: `Check the event’s date, and the roles of “${person.id}” in people.yaml; leave the article as it is.`,
  }
}

import type { ArchiveSource } from '#domain/archive-source.ts'
import { isBuiltInFact } from '#domain/evidence/fact-value.ts'
import type { DataPath, Issue } from '#domain/message.ts'
import type { EventData } from '#domain/schema/event-schema.ts'

/**
 * Every labelled fact has a label in the site's default locale and in each in which the event is
 * told, and none has the id of a built-in fact. In other locales a label falls back, as a digest does.
 */
export function checkLabels(source: ArchiveSource): readonly Issue[] {
  const { locales, defaultLocale } = source.site.data
  const told = Map.groupBy(source.digests, ({ eventId }) => eventId)
  return source.events.flatMap(({ id: eventId, file, data }) => {
    const needed = new Set([
      defaultLocale,
      ...(told.get(eventId) ?? []).map(({ locale }) => locale),
    ])
    return labelIssues(
      file,
      data.facts,
      locales.filter((locale) => needed.has(locale)),
    )
  })
}

function labelIssues(
  file: string,
  facts: EventData['facts'],
  locales: readonly string[],
): readonly Issue[] {
  return Object.entries(facts).flatMap(([id, { label }]): readonly Issue[] => {
    const path = ['facts', id]
    if (isBuiltInFact(id)) return [builtInLabel(file, path, id)]
    const missing = locales.filter((locale) => label[locale] === undefined)
    return missing.length === 0 ? [] : [missingLabel(file, path, missing)]
  })
}

function builtInLabel(file: string, path: DataPath, id: string): Issue {
  return {
    rule: 'fact-label',
    level: 'error',
    file,
    path,
    reason: `“${id}” is a built-in fact, which the site names itself.`,
    hint: 'Leave this label out, or give your own fact another id.',
  }
}

function missingLabel(file: string, path: DataPath, missing: readonly string[]): Issue {
  return {
    rule: 'fact-label',
    level: 'error',
    file,
    path: [...path, 'label'],
    reason: `The fact “${String(path.at(-1))}” has no label in ${missing.join(', ')}.`,
    hint: 'Add the missing languages, since the event is told in them.',
  }
}

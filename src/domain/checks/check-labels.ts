import type { ArchiveSource } from '#domain/archive-source.ts'
import { isBuiltInFact } from '#domain/evidence/fact-value.ts'
import type { DataPath, Issue } from '#domain/message.ts'

/** Every labelled fact has a label in each of the site's locales, and no built-in fact's id. */
export function checkLabels(source: ArchiveSource): readonly Issue[] {
  const { locales } = source.site.data
  return source.events.flatMap(({ file, data }) =>
    Object.entries(data.facts).flatMap(([id, { label }]): readonly Issue[] => {
      const path = ['facts', id]
      if (isBuiltInFact(id)) return [builtInLabel(file, path, id)]
      const missing = locales.filter((locale) => label[locale] === undefined)
      return missing.length === 0 ? [] : [missingLabel(file, path, missing)]
    }),
  )
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
    hint: 'Add the missing languages; readers of each locale see the label.',
  }
}

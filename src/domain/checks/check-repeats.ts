import type { ArchiveSource, ArticleEntry } from '#domain/archive-source.ts'
import type { DataPath, Issue } from '#domain/message.ts'

/** A list of which each entry is shown or counted once. */
interface ListedOnce {
  readonly file: string
  readonly path: DataPath
  readonly ids: readonly string[]
}

/** Nothing is listed twice, and no capture is taken for two articles. */
export function checkRepeats(source: ArchiveSource): readonly Issue[] {
  return [
    ...listsOf(source).flatMap(repeatedIds),
    ...source.articles.flatMap(repeatedPassages),
    ...sharedCaptures(source.articles),
  ]
}

function listsOf({ site, events, articles }: ArchiveSource): readonly ListedOnce[] {
  return [
    { file: site.file, path: ['subject'], ids: site.data.subject },
    ...events.map(({ file, data }) => ({
      file,
      path: ['participants'],
      ids: data.participants ?? [],
    })),
    ...articles.flatMap(({ file, data }) => [
      { file, path: ['origin'], ids: data.origin },
      { file, path: ['cites'], ids: data.cites },
      ...data.claims.map(({ source = [] }, index) => ({
        file,
        path: ['claims', index, 'source'],
        ids: source,
      })),
    ]),
  ]
}

function repeatedIds({ file, path, ids }: ListedOnce): readonly Issue[] {
  return ids.flatMap((id, index): readonly Issue[] => {
    if (ids.indexOf(id) === index) return []
    return [
      {
        rule: 'repeated-id',
        level: 'error',
        file,
        path: [...path, index],
        reason: `“${id}” stands twice in “${String(path.at(-1))}”.`,
        hint: 'Leave it in once.',
      },
    ]
  })
}

function repeatedPassages({ file, data }: ArticleEntry): readonly Issue[] {
  return (['claims', 'mentions'] as const).flatMap((field) => {
    const texts = data[field].map((passage) => JSON.stringify(Object.entries(passage).sort()))
    return texts.flatMap((text, index): readonly Issue[] => {
      const first = texts.indexOf(text)
      if (first === index) return []
      return [
        {
          rule: 'repeated-passage',
          level: 'warning',
          file,
          path: [field, index],
          reason: `Entry ${index + 1} of “${field}” says the same as entry ${first + 1}.`,
          hint: 'Remove one of them.',
        },
      ]
    })
  })
}

function sharedCaptures(articles: readonly ArticleEntry[]): readonly Issue[] {
  const seen = new Map<string, string>()
  return articles.flatMap(({ file, data }): readonly Issue[] => {
    const sha256 = data.original?.sha256
    if (sha256 === undefined) return []
    const other = seen.get(sha256)
    seen.set(sha256, other ?? file)
    if (other === undefined) return []
    return [
      {
        rule: 'shared-capture',
        level: 'warning',
        file,
        path: ['original', 'sha256'],
        reason: `The article is made of the same capture as ${other}.`,
        hint: 'Remove one of the two articles, or name the capture that this one was made of.',
      },
    ]
  })
}

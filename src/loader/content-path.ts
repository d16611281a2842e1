import { idSchema, langSchema, LONGEST_ID } from '#domain/schema/text.ts'
import { eventIdSchema } from '#domain/event-id.ts'

/** What a file of the content folder is, by its path. */
export type ContentPath =
  | { readonly kind: 'site' | 'people' | 'outlets' | 'places' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'article'; readonly lang: string; readonly slug: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'digest'; readonly eventId: string; readonly locale: string }
  | { readonly kind: 'original'; readonly name: string }
  | { readonly kind: 'unexpected' }
  | {
      readonly kind: 'misnamed'
      readonly rule: string
      readonly reason: string
      readonly hint: string
    }

/**
 * Tells what a file is from its POSIX path inside the content folder.
 * @example contentPath('articles/bg/razgovor.md') // { kind: 'article', lang: 'bg', slug: 'razgovor' }
 */
export function contentPath(file: string): ContentPath {
  const segments = file.split('/')
  const name = segments.at(-1) ?? ''
  if (segments.some((segment) => segment.startsWith('.')) || IGNORED.has(name)) {
    return { kind: 'ignored' }
  }
  const [top = '', second = '', third = ''] = segments
  if (segments.length === 1) return topLevelFile(name)
  if (top === 'originals' && segments.length === 2) return { kind: 'original', name }
  if (top === 'articles' && segments.length === 3) return articlePath(second, third)
  if (top === 'events' && segments.length === 3) return eventPath(second, third)
  return { kind: 'unexpected' }
}

const IGNORED: ReadonlySet<string> = new Set([
  'README.md',
  'LICENSE',
  'LICENSE.md',
  'permalinks.txt',
])

function topLevelFile(name: string): ContentPath {
  switch (name) {
    case 'site.yaml':
      return { kind: 'site' }
    case 'people.yaml':
      return { kind: 'people' }
    case 'outlets.yaml':
      return { kind: 'outlets' }
    case 'places.yaml':
      return { kind: 'places' }
    default:
      return { kind: 'unexpected' }
  }
}

function articlePath(lang: string, name: string): ContentPath {
  const slug = markdownName(name)
  if (slug === null) return { kind: 'unexpected' }
  if (!langSchema.safeParse(lang).success) {
    return misnamed(
      `The folder name “${lang}” is not a language tag.`,
      'Name the folder after the language of its articles, as in articles/bg or articles/uk.',
    )
  }
  if (slug.length > LONGEST_ID) {
    return misnamed(
      `The file name “${name}” has ${slug.length} characters before “.md”.`,
      `Shorten it to ${LONGEST_ID} at most.`,
    )
  }
  if (!idSchema.safeParse(slug).success) {
    return misnamed(
      `The file name “${name}” cannot stand in an address.`,
      'Rename the file: lower-case Latin letters, digits and single hyphens, then .md.',
    )
  }
  if (!name.endsWith('.md')) return capitalEnding(name)
  return { kind: 'article', lang, slug }
}

function eventPath(id: string, name: string): ContentPath {
  const locale = markdownName(name)
  if (name !== 'event.yaml' && locale === null) return { kind: 'unexpected' }
  const check = eventIdSchema.safeParse(id)
  if (!check.success) {
    return misnamed(
      `The folder name “${id}” is not an event id.`,
      `Rename the folder. ${check.error.issues[0]?.message ?? ''}`,
    )
  }
  if (locale === null) return { kind: 'event', id }
  if (!langSchema.safeParse(locale).success) {
    return misnamed(
      `The file name “${name}” does not name a locale.`,
      'Name a digest after its locale, as in en.md, bg.md or uk.md.',
    )
  }
  if (!name.endsWith('.md')) return capitalEnding(name)
  return { kind: 'digest', eventId: id, locale }
}

function markdownName(name: string): string | null {
  return name.toLowerCase().endsWith('.md') ? name.slice(0, -3) : null
}

/** Some systems take “a.MD” and “a.md” for one file, others for two. */
function capitalEnding(name: string): ContentPath {
  return misnamed(
    `The ending of “${name}” is in capitals.`,
    `Rename the file to “${name.slice(0, -3)}.md”.`,
  )
}

function misnamed(reason: string, hint: string): ContentPath {
  return { kind: 'misnamed', rule: 'file-name', reason, hint }
}

import type { Archive } from '#domain/archive.ts'
import { stringify } from 'yaml'
import type { Claim } from '#domain/schema/claim.ts'
import type { ArticleFindings } from '#match/findings.ts'
import type { Removal } from '#domain/schema/article-schema.ts'
import type { DraftedEvent } from './drafted-event.ts'
import type { ImportedPage } from './imported-page.ts'
import { removalRuns } from './removal-reason.ts'

type ArticlePage = Extract<ImportedPage, { readonly kind: 'article' }>

/** What an editor chose for a draft; what is left out stays a guess. */
export interface DraftChoices {
  readonly event?: string | null
  readonly rights?: 'full' | 'excerpt' | 'link'
}

/** What a draft is made with beside its page. */
interface DraftContext {
  readonly archive: Archive
  readonly originalFile: string
  readonly choices: DraftChoices
  readonly event: DraftedEvent
}

/** The Markdown file of an imported article; what was guessed says so beside its field. */
export function articleDraft(
  imported: ArticlePage,
  { archive, originalFile, choices, event }: DraftContext,
): string {
  const { page, findings, sha256 } = imported
  const fields = [
    field('title', page.title),
    field('standfirst', page.standfirst),
    field('lang', page.lang, page.lang === 'und' ? 'not told' : null),
    outletField(page.metadata.outlet, archive),
    field('byline', page.byline, page.byline.length > 0 ? 'guessed: check the authors' : null),
    field('origin', []),
    field('cites', []),
    field('printed', findings.printed),
    field('published', publishedEdtf(findings), basisNote(findings.published)),
    field(
      'url',
      page.metadata.url,
      page.metadata.url === null ? null : 'guessed: said by the page',
    ),
    originalField(originalFile, sha256, imported),
    rightsField(choices),
    eventField(event),
    claimsField(findings, event),
    mentionsField(findings, event),
    field('corrections', []),
  ]
  return `---\n${fields.join('\n')}\n---\n\n${page.markdown}\n`
}

/** One field on one line, with a note that is no part of the data. */
function field(name: string, value: unknown, note: string | null = null): string {
  return `${name}: ${JSON.stringify(value)}${note === null ? '' : ` ${comment(note)}`}`
}

function comment(note: string): string {
  return `# ${note.replaceAll(/\s+/g, ' ')}`
}

function outletField(name: string | null, { outlets }: Archive): string {
  if (name === null) return field('outlet', null)
  const known = outlets.find((outlet) =>
    Object.values(outlet.name).some((one) => sameName(one, name)),
  )
  return known
    ? field('outlet', known.id, `guessed: the page names “${name}”`)
    : field('outlet', null, `the page names “${name}”, which outlets.yaml does not have`)
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Nobody has allowed the whole text yet; to quote its opening needs no permission. */
function rightsField({ rights }: DraftChoices): string {
  return rights === undefined
    ? field(
        'rights',
        'excerpt',
        'guessed: only the opening, until the rights are known; or full, link',
      )
    : field('rights', rights)
}

function publishedEdtf({ published: { edtf, certainty } }: ArticleFindings): string | null {
  if (edtf === null) return null
  return certainty === 'exact' || !/^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : `${edtf}?`
}

function basisNote({ edtf, basis, certainty }: ArticleFindings['published']): string | null {
  if (edtf === null) return 'not found in the page'
  return certainty === 'exact' ? basis : `guessed (${certainty}): ${basis}`
}

function originalField(file: string, sha256: string, { page }: ArticlePage): string {
  const removed = removalRuns(page.removed).map((removal) => `    - ${removalLine(removal)}`)
  return [
    'original:',
    `  file: ${JSON.stringify(file)}`,
    `  sha256: ${JSON.stringify(sha256)}`,
    ...(page.encoding === 'utf-8' ? [] : [`  encoding: ${page.encoding}`]),
    ...(page.format === 'html' ? ['  format: html'] : []),
    removed.length === 0 ? '  removed: []' : `  removed:\n${removed.join('\n')}`,
  ].join('\n')
}

function removalLine({ line, to, text, reason }: Removal): string {
  const run = to === undefined ? '' : ` to: ${String(to)},`
  const part = text === undefined ? '' : ` text: ${JSON.stringify(text)},`
  return `{ line: ${String(line)},${run}${part} reason: ${reason} }`
}

/** The event that the article reports; an event that it only announces is one of its mentions. */
function eventField({ id, relation, note }: DraftedEvent): string {
  return id !== null && relation === 'announces'
    ? field('event', null, 'it announces one: see mentions')
    : field('event', id, note)
}

function mentionsField({ telling }: ArticleFindings, event: DraftedEvent): string {
  const { id, relation, isNamed, note } = event
  if (id === null || relation === 'reports') return field('mentions', [])
  if (!isNamed) {
    return field('mentions', [], `it announces ${id}: name it with a quotation that says so`)
  }
  const about = note === null ? '' : `${comment(`${note}; announced, not held`)}\n`
  return `${about}mentions:\n  - { event: ${id}, as: announces, quote: ${JSON.stringify(telling)} }`
}

function claimsField(found: ArticleFindings, { id, relation, isNamed }: DraftedEvent): string {
  if (id === null || !isNamed || found.claims.length === 0) return field('claims', [])
  const claims = found.claims.map((claim): Claim =>
    relation === 'announces' ? { ...claim, event: id } : claim,
  )
  const yaml = stringify(claims, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
    .trimEnd()
    .replace(/^/gm, '  ')
  return `# guessed: check each claim against its quotation\nclaims:\n${yaml}`
}

import type { Archive } from '#domain/archive.ts'
import { stringify } from 'yaml'
import { parseEventId } from '#domain/event-id.ts'
import type { ArticleFindings, EventCandidate } from '#match/findings.ts'
import type { Removal } from '#domain/schema/article-schema.ts'
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
}

/** The Markdown file of an imported article; what was guessed says so beside its field. */
export function articleDraft(
  imported: ArticlePage,
  { archive, originalFile, choices }: DraftContext,
): string {
  const { page, findings, sha256 } = imported
  const event = choices.event === undefined ? eventGuess(findings) : field('event', choices.event)
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
    event,
    claimsField(findings, event),
    field('mentions', []),
    field('corrections', []),
  ]
  return `---\n${fields.join('\n')}\n---\n\n${page.markdown}\n`
}

/** One field on one line, with a note that is no part of the data. */
function field(name: string, value: unknown, note: string | null = null): string {
  const comment = note === null ? '' : ` # ${note.replaceAll(/\s+/g, ' ')}`
  return `${name}: ${JSON.stringify(value)}${comment}`
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

const SURE_ENOUGH = 0.6

/** The event of the archive that the article fits best, or the new one that it would make. */
function eventGuess({ contact, events }: ArticleFindings): string {
  const others = events.map(({ id, score }) => `${id} (${score.toFixed(2)})`).join(', ')
  const best = contact.present
    ? (events.find(isSure) ?? events.find(({ isNew }) => isNew))
    : undefined
  if (best === undefined) {
    return field(
      'event',
      null,
      others === '' ? 'no event found' : `guessed: none; candidates: ${others}`,
    )
  }
  if (parseEventId(best.id) === null) {
    return field('event', null, `a new event, to be named by its date; candidates: ${others}`)
  }
  return field('event', best.id, `guessed: ${best.reasons.join('; ')}; candidates: ${others}`)
}

function isSure({ isNew, score }: EventCandidate): boolean {
  return !isNew && score >= SURE_ENOUGH
}

function claimsField({ claims }: ArticleFindings, event: string): string {
  if (claims.length === 0 || event.startsWith('event: null')) return field('claims', [])
  const yaml = stringify(claims, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
    .trimEnd()
    .replace(/^/gm, '  ')
  return `# guessed: check each claim against its quotation\nclaims:\n${yaml}`
}

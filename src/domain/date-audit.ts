import type { Archive, Article, NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { printedDisagrees } from '#domain/printed-disagrees.ts'

/** What is notable about an article's dates, gravest first. */
export const DATE_FINDINGS = [
  'printed-disagrees',
  'printed-before-event',
  'published-unknown',
  'published-inferred',
  'printed-missing',
] as const

export type DateFinding = (typeof DATE_FINDINGS)[number]

/** One article's dates side by side. */
export interface DateAuditRow {
  readonly article: Article
  /** The event it reports. */
  readonly event: NewsEvent | null
  /** Gravest first; empty where the dates are plain. */
  readonly findings: readonly DateFinding[]
}

/** Every article's dates: conflicts first, then doubts, then plain dates; oldest event first. */
export function auditDates(archive: Pick<Archive, 'articles' | 'events'>): readonly DateAuditRow[] {
  const events = new Map(archive.events.map((event, index) => [event.id, { event, index }]))
  return archive.articles
    .map((article) => ({ article, ...events.get(article.eventId ?? '') }))
    .map(({ article, event = null, index = events.size }) => ({
      index,
      row: { article, event, findings: findingsOn(article, event) },
    }))
    .sort((a, b) => gravity(a.row) - gravity(b.row) || a.index - b.index)
    .map(({ row }) => row)
}

function findingsOn(article: Article, event: NewsEvent | null): readonly DateFinding[] {
  const found: Readonly<Record<DateFinding, boolean>> = {
    'printed-disagrees': printedDisagrees(article),
    'printed-before-event': event !== null && isBefore(article.printed, event.date),
    'published-unknown': article.published === null,
    'published-inferred': /[?~%X]/.test(article.published ?? ''),
    'printed-missing': article.printed === null,
  }
  return DATE_FINDINGS.filter((finding) => found[finding])
}

function isBefore(printed: string | null, date: string): boolean {
  const { earliest } = edtfBounds(date)
  return printed !== null && earliest !== null && printed.slice(0, 10) < earliest
}

function gravity({ findings: [gravest] }: DateAuditRow): number {
  return gravest === undefined ? DATE_FINDINGS.length : DATE_FINDINGS.indexOf(gravest)
}

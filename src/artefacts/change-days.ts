import type { Archive, Article, NewsEvent } from '#domain/archive.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'

/** When something first appeared and when it last changed, as far as the content says. */
export interface ChangeDays {
  /** `YYYY-MM-DD`; null where no date of publication names its day. */
  readonly published: string | null
  /** `YYYY-MM-DD`. */
  readonly updated: string
}

/** Stands where nothing in the content has a date, since formats insist on one. */
const NO_DAY = '1970-01-01'

/**
 * The days of an event: it appears with its first article, and changes with each further article
 * and each correction of the event or of an article that reports it.
 */
export function eventDays(event: NewsEvent, archive: Pick<Archive, 'asOf'>): ChangeDays {
  const articles = event.relations.map(({ article }) => article)
  const reporting = event.relations.filter(({ relation }) => relation === 'reports')
  const corrections = [event, ...reporting.map(({ article }) => article)].flatMap(
    (corrected) => corrected.corrections,
  )
  return daysOf({ articles, corrections }, archive)
}

/** The days of an article: its publication, and its last correction. */
export function articleDays(article: Article, archive: Pick<Archive, 'asOf'>): ChangeDays {
  return daysOf({ articles: [article], corrections: article.corrections }, archive)
}

/** The newest day that an archive surely reaches: the first possible one of its newest article, or its newest correction. */
export function archiveDay(archive: Archive): string {
  const { articles, asOf } = archive
  const corrections = [...articles, ...archive.events].flatMap((corrected) => corrected.corrections)
  return newest([asOf ?? NO_DAY, ...corrections.map(({ date }) => date)]) ?? NO_DAY
}

function daysOf(
  { articles, corrections }: Pick<NewsEvent, 'corrections'> & Pick<Archive, 'articles'>,
  { asOf }: Pick<Archive, 'asOf'>,
): ChangeDays {
  const bounds = articles.flatMap(({ published }) => (published ? [edtfBounds(published)] : []))
  const exact = bounds.filter(({ earliest, latest }) => earliest === latest)
  return {
    published: exact.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? null,
    updated:
      newest([
        ...bounds.flatMap(({ earliest }) => earliest ?? []),
        ...corrections.map(({ date }) => date),
      ]) ??
      asOf ??
      NO_DAY,
  }
}

function newest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1)
}

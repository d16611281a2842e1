import type { DateAuditRow, DateFinding } from '#domain/date-audit.ts'
import type { LocalisedText } from '#domain/localise.ts'
import { articleItem, type ArticleItem } from '#views/article-item.ts'
import { eventItem, type EventItem } from '#views/event-item.ts'
import type { View } from '#views/view.ts'

/** One article's dates as the audit shows them. */
export interface DateAuditItem {
  readonly article: ArticleItem
  readonly event: EventItem | null
  /** What the event's date rests on. */
  readonly eventBasis: LocalisedText | null
  /** In words; null where the capture does not show it. */
  readonly captured: string | null
  readonly findings: readonly DateFinding[]
  /** Whether two dates contradict each other. */
  readonly isConflict: boolean
}

/** Prepares the dates of articles in the view's locale. */
export function dateAuditItems(
  view: View,
  rows: readonly DateAuditRow[],
): readonly DateAuditItem[] {
  return rows.map(({ article, event, findings }) => {
    const captured = article.original?.captured ?? null
    return {
      article: articleItem(view, article),
      event: event && eventItem(view, event),
      eventBasis: event?.dateBasis ? view.text(event.dateBasis) : null,
      captured: captured === null ? null : view.date(captured),
      findings,
      isConflict: findings.some(
        (finding) => finding.startsWith('printed-') && finding !== 'printed-missing',
      ),
    }
  })
}

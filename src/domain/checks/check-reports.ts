import type { ArchiveSource, ArticleEntry } from '#domain/archive-source.ts'
import { edtfBounds } from '#domain/edtf/edtf-bounds.ts'
import { parseEventId } from '#domain/event-id.ts'
import type { Issue } from '#domain/message.ts'

/** An article that reports an event, with the dates of both, EDTF. */
interface Report {
  readonly article: ArticleEntry
  readonly eventId: string
  readonly eventDate: string
  readonly published: string
}

/** Articles report what has happened, and while it is news. */
export function checkReports(source: ArchiveSource): readonly Issue[] {
  const folders = new Map(source.events.map(({ id, data }) => [id, data]))
  const reports = source.articles.flatMap((article): readonly Report[] => {
    const { event: eventId, published } = article.data
    const eventDate = folders.get(eventId ?? '')?.date ?? parseEventId(eventId ?? '')?.date
    if (eventId === null || published === null || eventDate === undefined) return []
    return [{ article, eventId, eventDate, published }]
  })
  const onTime = new Set(reports.filter((one) => !isEarly(one)).map(({ eventId }) => eventId))
  return reports.flatMap((report) => {
    if (isLate(report)) return [lateReport(report)]
    const { eventId } = report
    const isHeld = !onTime.has(eventId) && folders.get(eventId)?.status === undefined
    return isEarly(report) ? [earlyReport(report, isHeld)] : []
  })
}

const DAY = 24 * 60 * 60 * 1000

/** Earlier by more than a day: where the one was published it can be the day before still. */
function isEarly({ published, eventDate }: Report): boolean {
  const [{ latest }, { earliest }] = [edtfBounds(published), edtfBounds(eventDate)]
  return latest !== null && earliest !== null && Date.parse(earliest) - Date.parse(latest) > DAY
}

function earlyReport({ article, eventId, published }: Report, isHeld: boolean): Issue {
  const consequence = isHeld ? ' The site would still say that it was held.' : ''
  return {
    rule: 'report-before-event',
    level: 'warning',
    file: article.file,
    path: ['event'],
    reason: `The article was published on ${published}, before “${eventId}”, and can only announce it.${consequence}`,
    hint: `Write “event: null” and, under “mentions”, { event: ${eventId}, as: announces, quote: "…" }; or correct the date that is wrong.`,
  }
}

/** Longer than any news takes: a digit of one of the two years must be wrong. */
const MOST_YEARS = 100

function isLate({ published, eventDate }: Report): boolean {
  const [{ earliest }, { latest }] = [edtfBounds(published), edtfBounds(eventDate)]
  if (earliest === null || latest === null) return false
  return Number(earliest.slice(0, 4)) - Number(latest.slice(0, 4)) > MOST_YEARS
}

function lateReport({ article, eventId, published }: Report): Issue {
  return {
    rule: 'report-long-after-event',
    level: 'warning',
    file: article.file,
    path: ['published'],
    reason: `“${published}” is more than ${MOST_YEARS} years after “${eventId}”, which the article reports.`,
    hint: 'Correct the date that is wrong.',
  }
}

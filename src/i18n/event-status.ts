import type { Archive, NewsEvent } from '#domain/archive.ts'
import { lacksOutcome } from '#domain/outcome.ts'
import type { Translator } from '#i18n/translator.ts'

/** The status of an event and, where no article reports it, what the collection has instead. */
export function eventStatus(
  event: Pick<NewsEvent, 'status' | 'level' | 'date'>,
  archive: Pick<Archive, 'asOf'>,
  t: Translator,
): string {
  const { status, level } = event
  const words = t(`status.${status}`)
  if (lacksOutcome(event, archive)) return `${words}; ${t('outcome.missing')}`
  if (level === 'reported' || (level === 'announced' && status === 'announced')) return words
  return `${words}; ${t(`level.${level}`)}`
}

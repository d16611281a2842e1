import type { NewsEvent } from '#domain/archive.ts'
import { localise, type LocaleOrder } from '#domain/localise.ts'
import type { Translator } from '#i18n/translator.ts'

/**
 * The title of an event: the editors' own, or the kind and the names of those who take part, set
 * side by side so that no language has to inflect them.
 */
export function eventTitle(
  event: Pick<NewsEvent, 'digests' | 'kind' | 'participants'>,
  [locale, fallback]: LocaleOrder,
  t: Translator,
): string {
  const written = event.digests[locale]?.title
  if (written !== undefined) return written
  const names = event.participants.map(({ name }) => localise(name, [locale, fallback]).text)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return t('event.title', { kind: t(`kind.${event.kind}`), names: list })
}

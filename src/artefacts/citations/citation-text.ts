import { formatEdtf } from '#i18n/dates/format-edtf.ts'
import { endSentence } from '#i18n/end-sentence.ts'
import { titleCase } from '#i18n/title-case.ts'
import type { Citation } from '#artefacts/citations/citation.ts'
import type { Publication } from '#artefacts/publication.ts'

/**
 * A citation as a reader writes it: authors, title, outlet, date, digest and address. What is not
 * known is left out.
 */
export function citationText(
  { authors, title, outlet, date, type, collection, asOf, url }: Citation,
  { locale, t }: Pick<Publication, 'locale' | 't'>,
): string {
  const words = date === null ? null : formatEdtf(date, locale, t)
  const parts = [
    authors.join(', '),
    quoted(title, t),
    outlet,
    type === 'event' && words !== null
      ? t('cite.eventDate', { date: words })
      : words && titleCase(words, locale),
    asOf === null
      ? t('cite.in', { collection })
      : t('cite.inAsOf', { collection, date: formatEdtf(asOf, locale, t) }),
  ]
  const sentences = parts.flatMap((part) => (part ? endSentence(part) : []))
  return [...sentences, url].join(' ')
}

/** The title in quotation marks, and in other ones what the title itself has in such marks. */
function quoted(title: string, t: Publication['t']): string {
  const [open = '', close = ''] = t('cite.title', { title: '\n' }).split('\n')
  const inner = new RegExp(`${open}([^${open}${close}]*)${close}`, 'g')
  const nested = title.replaceAll(inner, (_, words: string) => t('cite.quoted', { words }))
  return t('cite.title', { title: nested })
}

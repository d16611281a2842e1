import { formatEdtf } from '#i18n/dates/format-edtf.ts'
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
    t('cite.title', { title }),
    outlet,
    type === 'event' && words !== null ? t('cite.eventDate', { date: words }) : words,
    asOf === null
      ? t('cite.in', { collection })
      : t('cite.inAsOf', { collection, date: formatEdtf(asOf, locale, t) }),
  ]
  const sentences = parts.filter((part) => part !== null && part !== '').map(sentence)
  return [...sentences, url].join(' ')
}

function sentence(text: string | null): string {
  return /[.!?…][”“»"]?$/.test(text ?? '') ? (text ?? '') : `${text ?? ''}.`
}

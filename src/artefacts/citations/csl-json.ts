import { parseValidEdtf } from '#domain/edtf/parse-edtf.ts'
import type { Citation } from '#artefacts/citations/citation.ts'
import { dateParts } from '#artefacts/citations/date-parts.ts'

/** A citation in CSL-JSON, which reference managers read (schema of CSL 1.0.2). */
export function cslJson(citation: Citation) {
  const { key, type, title, authors, outlet, collection, date, asOf, lang, url } = citation
  const when = cslDate(date)
  return [
    {
      id: key,
      type: type === 'article' ? 'article-newspaper' : 'webpage',
      title,
      ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
      'container-title': outlet ?? collection,
      ...(type === 'article' && { archive: collection }),
      ...(when && { [type === 'article' ? 'issued' : 'event-date']: when }),
      ...(asOf !== null && { version: asOf }),
      language: lang,
      URL: url,
    },
  ]
}

function cslDate(edtf: string | null) {
  const parts = dateParts(edtf)
  if (edtf === null || parts.length === 0) return null
  const { uncertain, approximate } = parseValidEdtf(edtf)
  return { 'date-parts': [parts], ...((uncertain || approximate) && { circa: true }) }
}

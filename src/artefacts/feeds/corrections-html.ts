import { element, escapeHtml } from '#artefacts/html.ts'
import type { Publication } from '#artefacts/publication.ts'
import { localise } from '#domain/localise.ts'
import type { Correction } from '#domain/schema/correction.ts'
import { formatEdtf } from '#i18n/dates/format-edtf.ts'

/** Corrections as HTML, newest first: what was said, what is said now, and why; empty without any. */
export function correctionsHtml(
  { archive, locale, t }: Publication,
  corrections: readonly Correction[],
): string {
  if (corrections.length === 0) return ''
  const newestFirst = corrections.toSorted((a, b) => (a.date > b.date ? -1 : 1))
  const items = newestFirst.map(({ date, before, after, why }) => {
    const reason = localise(why, [locale, archive.site.defaultLocale])
    return [
      element('p', escapeHtml(formatEdtf(date, locale, t))),
      element('p', `${escapeHtml(t('correction.before'))}: ${element('del', escapeHtml(before))}`),
      element('p', `${escapeHtml(t('correction.after'))}: ${element('ins', escapeHtml(after))}`),
      element('p', `${escapeHtml(t('correction.why'))}: ${escapeHtml(reason.text)}`, {
        lang: reason.lang,
      }),
    ].join('')
  })
  return element('h3', escapeHtml(t('event.corrections'))) + items.join('')
}

import { statusSchema } from '#domain/schema/event-schema.ts'
import { STATUS_TERMS, type StatusTerms } from '#domain/status-vocabulary.ts'
import { subjectNames } from '#views/timeline-page.ts'
import type { View } from '#views/view.ts'

const TERMS = [
  'event',
  'contact',
  'related',
  'held',
  'announced',
  'mentioned',
  'coverage',
  'origin',
  'agree',
  'compatible',
  'differ',
  'several',
  'single',
] as const

/** A word of the site with its meaning. */
export interface Definition {
  readonly term: string
  readonly definition: string
}

/** The words of the site in the order in which they build on each other. */
export function definitions(view: View): readonly Definition[] {
  const { t } = view
  const names = subjectNames(view)
  return TERMS.map((term) => ({
    term: t(`about.term.${term}`),
    definition:
      term === 'contact' ? t('about.definition.contact', { names }) : t(`about.definition.${term}`),
  }))
}

/** A status with the words that other vocabularies have for it. */
export interface StatusRow extends StatusTerms {
  readonly status: string
}

/** Every status with its terms in other vocabularies. */
export function statusRows({ t }: View): readonly StatusRow[] {
  return statusSchema.options.map((status) => ({
    status: t(`status.${status}`),
    ...STATUS_TERMS[status],
  }))
}

/** The running text of the page about the site, by section. */
export function aboutSections({ t, archive, date }: View) {
  const asOf = archive.asOf === null ? [] : [t('about.dates.text3', { date: date(archive.asOf) })]
  return {
    method: [t('about.method.text1'), t('about.method.text2'), t('about.method.text3')],
    dates: [t('about.dates.text1'), t('about.dates.text2'), ...asOf],
    evidence: [t('about.evidence.text1'), t('about.evidence.text2')],
    rights: t('about.rights.text'),
    privacy: t('about.privacy.text'),
  }
}

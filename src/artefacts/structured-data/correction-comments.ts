import type { CorrectionComment } from 'schema-dts'
import { localise } from '#domain/localise.ts'
import type { Correction } from '#domain/schema/correction.ts'
import type { Publication } from '#artefacts/publication.ts'

/** The corrections of an article as schema.org describes them: what was said, what is, and why. */
export function correctionComments(
  { archive, locale, t }: Publication,
  corrections: readonly Correction[],
): readonly CorrectionComment[] {
  return corrections.map(({ date, before, after, why }) => ({
    '@type': 'CorrectionComment',
    datePublished: date,
    text: [
      `${t('correction.before')}: ${before}`,
      `${t('correction.after')}: ${after}`,
      `${t('correction.why')}: ${localise(why, [locale, archive.site.defaultLocale]).text}`,
    ].join('\n'),
  }))
}

import type { StringKey } from '#i18n/strings.ts'
import type { View } from '#views/view.ts'

/** A counted text, its figure apart from its words, so that the figure can be set large. */
export interface CountParts {
  readonly figure: string
  readonly words: string
}

/** The keys of the counts that a page sets large. */
export type CountKey = Extract<
  StringKey,
  | 'timeline.held'
  | 'timeline.announced'
  | 'timeline.mentioned'
  | 'timeline.related'
  | 'timeline.articles'
>

/** Splits a counted text, which begins with its figure in every locale. */
export function countParts(
  { t, locale }: Pick<View, 't' | 'locale'>,
  key: CountKey,
  count: number,
): CountParts {
  const text = t(key, { count })
  const figure = new Intl.NumberFormat(locale).format(count)
  return { figure, words: text.slice(figure.length).trim() }
}

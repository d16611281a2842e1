import type { Localised } from '#domain/archive.ts'

/** A text with the language that it is really in. */
export interface LocalisedText {
  readonly text: string
  /** BCP 47. */
  readonly lang: string
  /** Whether the wanted locale has no text of its own. */
  readonly isFallback: boolean
}

/** The locales to try, in order: the reader's first, then the site's default. */
export type LocaleOrder = readonly [wanted: string, fallback: string]

/**
 * Picks the text for a reader's locale, else the default locale's, else the first there is.
 * @example localise({ en: 'Beijing' }, ['uk', 'en']) // { text: 'Beijing', lang: 'en', isFallback: true }
 */
export function localise(texts: Localised, [wanted, fallback]: LocaleOrder): LocalisedText {
  const [lang, text] = entryIn(texts, wanted) ?? entryIn(texts, fallback) ?? firstEntry(texts)
  return { text, lang, isFallback: lang !== wanted }
}

function entryIn(texts: Localised, lang: string): [string, string] | null {
  const text = texts[lang]
  return text === undefined ? null : [lang, text]
}

function firstEntry(texts: Localised): [string, string] {
  const [first] = Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))
  if (!first) throw new RangeError('A localised text has at least one language.')
  return first
}

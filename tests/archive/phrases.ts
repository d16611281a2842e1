import type { EventKind } from '#domain/event-id.ts'

/** The languages of the made-up articles. */
export const LANGS = ['en', 'bg', 'uk'] as const
export type Lang = (typeof LANGS)[number]

/** The statements that articles make, beyond the built-in facts. */
export const STATEMENTS = [
  'trade',
  'ferries',
  'bridge',
  'energy',
  'schools',
  'harvest',
  'customs',
  'lighthouse',
] as const
export type Statement = (typeof STATEMENTS)[number]

/**
 * Sentences of one language. `{a}` and `{b}` are people, `{place}` a town, `{day}` a date, `{n}` a
 * number; all stand in a case that needs no inflection.
 */
export interface Phrases {
  readonly site: { readonly title: string; readonly tagline: string }
  readonly headlines: Readonly<Record<EventKind, string>>
  /** What makes a headline very long. */
  readonly headlineTail: string
  readonly standfirst: string
  readonly date: string
  readonly medium: Readonly<Record<EventKind, string>>
  readonly duration: string
  readonly place: string
  readonly initiator: string
  readonly announces: string
  readonly mentions: string
  readonly fillers: readonly string[]
  readonly statements: Readonly<
    Record<Statement, { readonly label: string; readonly text: string }>
  >
  readonly role: string
  readonly dateBasis: string
  readonly dateNote: string
  readonly correction: string
}

/** Puts values into a sentence. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`There is no “${name}” for “${sentence}”.`)
    return String(value)
  })
}

/** A day in words, without a weekday. */
export function dayInWords(day: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${day}T00:00:00Z`)).replace(/[\s.]+$/, '')
}

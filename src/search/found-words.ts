import type { TextGroup } from '#search/group-texts.ts'

/** A text by the plural category of the number that fills its `{count}`. */
export type PluralTexts = Readonly<Record<string, string>>

/** What is counted among the results. */
export interface CountedTexts {
  readonly events: PluralTexts
  readonly texts: PluralTexts
}

/** How many events and texts were found, in words. */
export function foundWords(
  { events, texts }: CountedTexts,
  groups: readonly TextGroup[],
  locale: string,
): string {
  const counted = [
    [events, groups.filter(({ eventId }) => eventId !== null).length],
    [texts, groups.reduce((sum, group) => sum + group.texts.length, 0)],
  ] as const
  const rules = new Intl.PluralRules(locale)
  return counted
    .filter(([, count]) => count > 0)
    .map(([forms, count]) => (forms[rules.select(count)] ?? '').replace('{count}', String(count)))
    .join(', ')
}

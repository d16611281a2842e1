import type { FoundText } from '#search/find-texts.ts'

/** The texts on one event, or one article that reports none. */
export interface TextGroup {
  readonly eventId: string | null
  /** Best first; of an event's own texts only the one that suits the reader best. */
  readonly texts: readonly [FoundText, ...FoundText[]]
}

/** Groups texts by event, keeping the order of the best of each. */
export function groupTexts(texts: readonly FoundText[], locale: string): readonly TextGroup[] {
  const groups = Map.groupBy(texts, ({ eventId, path }) => eventId ?? path)
  return [...groups.values()].flatMap((group) => {
    const told = bestTelling(group, locale)
    const [first, ...rest] = group.filter((text) => !text.isEvent || text === told)
    return first ? [{ eventId: first.eventId, texts: [first, ...rest] as const }] : []
  })
}

/** An event is told in several languages with the same contents: the reader's comes first. */
function bestTelling(group: readonly FoundText[], locale: string): FoundText | undefined {
  const tellings = group.filter(({ isEvent }) => isEvent)
  return tellings.find(({ lang }) => lang === locale) ?? tellings[0]
}

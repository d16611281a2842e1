import { PHRASES } from './all-phrases.ts'
import { fill, type Lang } from './phrases.ts'
import type { PlannedEvent } from './plan-events.ts'

/** The headline of an event, or a very long one. */
export function headlineOf(event: PlannedEvent, lang: Lang, isLong: boolean): string {
  const { headlines, headlineTail } = PHRASES[lang]
  const values = { ...namesIn(event, lang), place: event.town.name[lang] }
  return `${fill(headlines[event.kind], values)}${isLong ? headlineTail : ''}`
}

/** The first two participants, as `{a}` and `{b}` of the phrases. */
export function namesIn(
  { participants }: PlannedEvent,
  lang: Lang,
): { readonly a: string; readonly b: string } {
  const [a, b] = participants
  return { a: a?.name[lang] ?? '', b: b?.name[lang] ?? '' }
}

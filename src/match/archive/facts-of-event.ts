import type { Article, NewsEvent } from '#domain/archive.ts'
import { durationMinutes } from '#domain/evidence/duration.ts'
import { durationFact, toldFacts, type ToldFact } from '#match/archive/told-facts.ts'
import { divideSentences } from '#match/text/divide-sentences.ts'

/** What the articles that report an event tell of it, as far as the archive has it at hand. */
export function factsOfEvent(event: NewsEvent): readonly ToldFact[] {
  const known = KNOWN.get(event)
  if (known) return known
  const made = event.relations
    .filter(({ relation }) => relation === 'reports')
    .flatMap(({ article }) => factsOfArticle(article))
  KNOWN.set(event, made)
  return made
}

const KNOWN = new WeakMap<NewsEvent, readonly ToldFact[]>()

/** Its headline, its opening and the passages that its claims quote. */
function factsOfArticle({
  title,
  standfirst,
  opening,
  claims,
  lang,
}: Article): readonly ToldFact[] {
  const texts = [title ?? '', standfirst ?? '', ...divideSentences(opening, lang)]
  const quotes = claims.flatMap(({ quote }) => quote)
  const durations = claims
    .filter(({ fact, event }) => fact === 'duration' && event === undefined)
    .flatMap(
      ({ value, precision }) => (isExact(precision) ? durationMinutes(value ?? '') : null) ?? [],
    )
  return [
    ...toldFacts([...texts, ...quotes], lang),
    ...durations.map((minutes) => durationFact(minutes, -1)),
  ]
}

function isExact(precision: string | undefined): boolean {
  return precision === undefined || precision === 'exact'
}

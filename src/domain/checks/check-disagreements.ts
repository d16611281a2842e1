import type { Archive, NewsEvent } from '#domain/archive.ts'
import { compareValues } from '#domain/evidence/compare-values.ts'
import type { FactValue } from '#domain/evidence/fact-value.ts'
import { factsOf, type Fact, type Testimony } from '#domain/evidence/facts-of.ts'
import type { Issue } from '#domain/message.ts'

/** What one event has for one fact, where its sources do not differ. */
interface SettledValue {
  readonly event: NewsEvent
  readonly value: FactValue
}

/**
 * Where sources differ on the duration or the date of an event, and one of the values is that of
 * another event, the article may have been filed under the wrong one.
 */
export function checkDisagreements(archive: Archive): readonly Issue[] {
  const facts = archive.events.map((event) => ({ event, facts: factsOf(event, archive) }))
  const settled = facts.flatMap(({ event, facts: ofEvent }) =>
    ofEvent.flatMap((fact) => settledValues(event, fact)),
  )
  return facts.flatMap(({ event, facts: ofEvent }) =>
    ofEvent
      .filter(({ id, agreement }) => agreement === 'differ' && TELLING_FACTS.includes(id))
      .flatMap(({ testimonies }) =>
        testimonies.flatMap((testimony) => misfiled(testimony, event, settled)),
      ),
  )
}

/** Facts whose values seldom coincide by chance. */
const TELLING_FACTS: readonly string[] = ['duration', 'date']

function settledValues(
  event: NewsEvent,
  { agreement, testimonies }: Fact,
): readonly SettledValue[] {
  const [first] = testimonies
  return agreement === 'differ' || !first?.value ? [] : [{ event, value: first.value }]
}

function misfiled(
  { article, claim, value }: Testimony,
  event: NewsEvent,
  settled: readonly SettledValue[],
): readonly Issue[] {
  const fitting = settled.find(
    (one) =>
      one.event.id !== event.id &&
      value?.fact === one.value.fact &&
      compareValues(value, one.value) === 'equal',
  )
  if (!fitting) return []
  return [
    {
      rule: 'fits-another-event',
      level: 'warning',
      file: article.file,
      path: ['claims', article.claims.indexOf(claim), 'value'],
      reason: `Sources differ on the ${claim.fact} of “${event.id}”, and “${claim.value ?? ''}” is the ${claim.fact} of “${fitting.event.id}”.`,
      hint: `Check which event the article means; write “event: ${fitting.event.id}” if it is that one.`,
    },
  ]
}

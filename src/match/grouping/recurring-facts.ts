import { daysFrom } from '#match/calendar.ts'
import type { Telling } from '#match/grouping/telling.ts'

const DAYS_OF_ONE_EVENT = 3

/** The keys of facts that are told of days far apart: what is said of several events tells none apart. */
export function recurringFacts(tellings: readonly Telling[]): ReadonlySet<string> {
  const days = new Map<string, string[]>()
  for (const { edtf, facts } of tellings) {
    const day = /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0]
    if (day === undefined) continue
    for (const { key } of facts) days.set(key, [...(days.get(key) ?? []), day])
  }
  const recurring = [...days].filter(([, all]) => {
    const sorted = all.toSorted()
    return daysFrom(sorted[0] ?? '', sorted.at(-1) ?? '') > DAYS_OF_ONE_EVENT
  })
  return new Set(recurring.map(([key]) => key))
}

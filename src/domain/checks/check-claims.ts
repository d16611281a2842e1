import type { ArchiveSource, ArticleEntry } from '#domain/archive-source.ts'
import { personRegister, placeRegister } from '#domain/checks/registers.ts'
import { checkKnownId, type Register } from '#domain/checks/known-id.ts'
import {
  BUILT_IN_FACTS,
  isBuiltInFact,
  readFactValue,
  type BuiltInFact,
} from '#domain/evidence/fact-value.ts'
import type { DataPath, Issue } from '#domain/message.ts'
import { nearest } from '#domain/nearest.ts'
import type { Claim } from '#domain/schema/claim.ts'

/** What claims refer to. */
interface Registers {
  readonly people: Register
  readonly places: Register
  /** The ids of the labelled facts, by event. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

/** Where a claim stands. */
interface ClaimPlace {
  readonly file: string
  readonly path: DataPath
  readonly claim: Claim
  readonly event: string
}

/** Claims are on known facts, and carry a value where, and only where, the fact has typed values. */
export function checkClaims(source: ArchiveSource): readonly Issue[] {
  const registers: Registers = {
    people: personRegister(source),
    places: placeRegister(source),
    labels: new Map(source.events.map(({ id, data }) => [id, Object.keys(data.facts)])),
  }
  return source.articles.flatMap((article) =>
    claimsOf(article).flatMap((place) =>
      isBuiltInFact(place.claim.fact)
        ? checkValue(place, place.claim.fact, registers)
        : checkStatement(place, registers),
    ),
  )
}

/** The claims with their events; that some have none is for `checkArticles` to say. */
function claimsOf({ file, data }: ArticleEntry): readonly ClaimPlace[] {
  return data.claims.flatMap((claim, index) => {
    const event = claim.event ?? data.event
    return event === null ? [] : [{ file, path: ['claims', index], claim, event }]
  })
}

function checkValue(
  { file, path, claim }: ClaimPlace,
  fact: BuiltInFact,
  { people, places }: Registers,
): readonly Issue[] {
  const result = readFactValue(fact, claim)
  if (!result.ok) {
    const { reason, hint } = result
    const at = claim.value === undefined ? path : [...path, 'value']
    return [{ rule: 'fact-value', level: 'error', file, path: at, reason, hint }]
  }
  if (!('id' in result.value)) return []
  return checkKnownId(fact === 'place' ? places : people, {
    file,
    path: [...path, 'value'],
    id: claim.value ?? '',
  })
}

function checkStatement(
  { file, path, claim, event }: ClaimPlace,
  { labels }: Registers,
): readonly Issue[] {
  const known = labels.get(event) ?? []
  if (!known.includes(claim.fact)) {
    return [unknownFact({ file, path, claim, event }, [...BUILT_IN_FACTS, ...known])]
  }
  const extra = claim.value === undefined ? 'precision' : 'value'
  if (claim[extra] === undefined) return []
  return [
    {
      rule: 'fact-value',
      level: 'error',
      file,
      path: [...path, extra],
      reason: `“${claim.fact}” is a statement and takes no “${extra}”.`,
      hint: 'Leave it out; the quotation says it in the article’s own words.',
    },
  ]
}

function unknownFact({ file, path, claim, event }: ClaimPlace, known: readonly string[]): Issue {
  const near = nearest(claim.fact, known)
  return {
    rule: 'unknown-fact',
    level: 'error',
    file,
    path: [...path, 'fact'],
    reason: `“${claim.fact}” is neither a built-in fact nor labelled in events/${event}/event.yaml.`,
    hint: near
      ? `Write “${near}” if that is meant; otherwise add “${claim.fact}” with its labels to “facts” there.`
      : `Add “${claim.fact}” with its labels to “facts” there.`,
  }
}

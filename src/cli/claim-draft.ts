import { stringify } from 'yaml'
import { BUILT_IN_FACTS, isBuiltInFact, readFactValue } from '#domain/evidence/fact-value.ts'
import { nearest } from '#domain/nearest.ts'
import type { Claim } from '#domain/schema/claim.ts'
import type { Sentence } from '#markdown/sentences.ts'

/** What an editor can choose from. */
export interface Choices {
  readonly sentences: readonly Sentence[]
  /** The event that the article reports. */
  readonly eventId: string | null
  /** The ids of the facts that each event labels, for every event that the article names. */
  readonly labels: ReadonlyMap<string, readonly string[]>
}

/** A drafted claim, or what is wrong with the choice and what to write instead. */
export type ClaimDraft =
  | { readonly ok: true; readonly claim: Claim }
  | { readonly ok: false; readonly reason: string; readonly hint: string }

const CHOICE =
  /^(?<sentence>s\d+)=(?:(?<event>[^/:]+)\/)?(?<fact>[^/:]+)(?::(?<value>[^~]+)(?:~(?<precision>[a-z-]+))?)?$/
const PRECISIONS = ['about', 'at-least', 'at-most'] as const

/**
 * Turns an editor's choice into a claim that quotes the whole sentence.
 * A choice is `s3=trade-growth`, `s3=duration:PT95M`, `s3=duration:PT90M~about`, or, for an event
 * that the article only names, `s3=2026-visit/place:china`.
 */
export function draftClaim(choice: string, choices: Choices): ClaimDraft {
  const groups = CHOICE.exec(choice)?.groups
  if (!groups)
    return refuse(
      `“${choice}” is no choice.`,
      `Write it as ${exampleChoices(choices).join(' or ')}.`,
    )
  const { fact = '', value } = groups
  const sentence = choices.sentences.find(({ id }) => id === groups['sentence'])
  if (!sentence) {
    return refuse(
      `The article has no sentence “${groups['sentence'] ?? ''}”.`,
      `It has s1 to s${String(choices.sentences.length)}.`,
    )
  }
  const precision = PRECISIONS.find((known) => known === groups['precision'])
  if (groups['precision'] !== undefined && precision === undefined) {
    return refuse(
      `“${groups['precision']}” is no precision.`,
      `Use one of ${PRECISIONS.join(', ')}, or none where the value is exact.`,
    )
  }
  const claim: Claim = {
    fact,
    ...(groups['event'] !== undefined && { event: groups['event'] }),
    ...(value !== undefined && { value }),
    ...(precision && { precision }),
    quote: sentence.text,
  }
  return checkClaim(claim, choices)
}

/** The claims as front matter, ready to stand under `claims:`. */
export function claimsYaml(claims: readonly Claim[]): string {
  return stringify(claims, { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ')
}

/** Choices that this article offers, one of each form; the bare form where it offers none. */
export function exampleChoices({ sentences, eventId, labels }: Choices): readonly string[] {
  const others = [...labels].filter(([event]) => event !== eventId)
  const [other] = others
  const forms = [
    ...(eventId === null ? [] : ['duration:PT95M', ...(labels.get(eventId) ?? []).slice(0, 1)]),
    ...(other === undefined ? [] : [`${other[0]}/${other[1][0] ?? 'duration:PT95M'}`]),
  ]
  const last = Math.max(1, sentences.length)
  return (forms.length > 0 ? forms : ['FACT']).map(
    (form, index) => `s${Math.min(index + 1, last)}=${form}`,
  )
}

function checkClaim(claim: Claim, { eventId, labels }: Choices): ClaimDraft {
  const event = claim.event ?? eventId
  if (event === null || !labels.has(event)) {
    return refuse(
      event === null ? 'The article reports no event.' : `The article does not name “${event}”.`,
      labels.size === 0
        ? 'Name the event under “event” or “mentions” first.'
        : `It names ${[...labels.keys()].join(', ')}: write s3=EVENT/FACT.`,
    )
  }
  if (isBuiltInFact(claim.fact)) {
    const result = readFactValue(claim.fact, claim)
    return result.ok ? { ok: true, claim } : result
  }
  const known = labels.get(event) ?? []
  if (!known.includes(claim.fact)) return unknownFact(claim.fact, event, known)
  if (claim.value === undefined) return { ok: true, claim }
  return refuse(
    `“${claim.fact}” is a statement and takes no value.`,
    'Leave out what follows the colon.',
  )
}

function unknownFact(fact: string, event: string, known: readonly string[]): ClaimDraft {
  const near = nearest(fact, [...BUILT_IN_FACTS, ...known])
  return refuse(
    `“${fact}” is not a fact of “${event}”.`,
    near
      ? `Did you mean “${near}”? A new fact needs its labels in events/${event}/event.yaml first.`
      : `Add it with its labels to “facts” in events/${event}/event.yaml first.`,
  )
}

function refuse(reason: string, hint: string): ClaimDraft {
  return { ok: false, reason, hint }
}

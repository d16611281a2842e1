import type { EventKind } from '#domain/event-id.ts'
import { isServed } from '#match/event/live-people.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { isStranger } from '#match/names/stranger-finder.ts'
import { hasPhrase, withoutPhrases } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { Clause } from '#match/text/split-clauses.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

const TOP = 4
const HOST_WITHIN = 8
const PARTY = 0.4
const THIRD_PARTY = 0.75

/** The people of a contact: those whom the sentences that report it name most. */
export function findParticipants(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
  kind: EventKind | null,
): readonly string[] {
  const top = weighed.filter(({ sentence }) => sentence.index < TOP)
  const all = ranking(top, words)
  const greeters = kind === 'visit' ? greetersIn(weighed, words) : NOBODY
  const ranked = all.filter(({ id }, place) => place === 0 || !greeters.has(id))
  const speakers = new Set([...speakersIn(weighed, words), ...greeters])
  const others = ranked.filter(({ id }) => !speakers.has(id))
  const parties = others.length >= 2 ? others : ranked
  const [first, second] = parties
  if (!first) return []
  if (!second || second.standing < PARTY * first.standing) {
    const other = otherIn(weighed, first.id, { speakers, kind })
    return other === null ? [first.id] : [first.id, other]
  }
  const pair = [first.id, second.id]
  const thirds = parties
    .slice(2)
    .filter(({ standing }) => standing >= THIRD_PARTY * second.standing)
    .map(({ id }) => id)
    .filter((id) => areNamedTogether(top, [...pair, id]) && !isLeftOut(top, pair, id))
  return [...pair, ...thirds]
}

/** Whether one sentence names them all, and leaves none of them aside. */
function areNamedTogether(weighed: readonly WeighedSentence[], ids: readonly string[]): boolean {
  return weighed.some(({ people }) => ids.every((id) => people.includes(id)))
}

/** Whether the text, where it first reports the contact, names the two without the third. */
function isLeftOut(
  weighed: readonly WeighedSentence[],
  pair: readonly string[],
  third: string,
): boolean {
  const first = weighed.find(
    ({ sentence, cues, people }) =>
      sentence.zone === 'body' && cues.length > 0 && pair.every((id) => people.includes(id)),
  )
  return first !== undefined && !first.people.includes(third)
}

interface Ranked {
  readonly id: string
  readonly standing: number
}

function ranking(top: readonly WeighedSentence[], words: ContactWords): readonly Ranked[] {
  const standings = new Map<string, number>()
  for (const one of top) {
    for (const id of one.people) {
      standings.set(id, (standings.get(id) ?? 0) + standingIn(one, id, words))
    }
  }
  return [...standings]
    .map(([id, standing]) => ({ id, standing }))
    .toSorted((a, b) => b.standing - a.standing)
}

function standingIn(one: WeighedSentence, id: string, words: ContactWords): number {
  const { sentence, cues } = one
  const named = sentence.people.filter((person) => person.id === id)
  const clauses = named.map(({ start }) => clauseAt(sentence, start))
  const isWithCue =
    clauses.some((clause) => cues.some(({ start }) => isWithin(start, clause))) ||
    (cues.length > 0 && clauses.some((clause) => isListed(sentence, clause, words)))
  if (isWithCue || (cues.length > 0 && one.people.length === 2)) return 2 * sentence.weight
  const isSpeaking = clauses.some(({ start, end }) =>
    hasPhrase(sentence.text.slice(start, end), words.said),
  )
  const share = cues.length > 0 || sentence.zone === 'title' ? 1 : 0.4
  return sentence.weight * share * (isSpeaking ? 0.5 : 1)
}

/** Whether a clause is nothing but names, the first of several: “X, Y and Z met”. */
function isListed(
  { text, people }: WeighedSentence['sentence'],
  { start, end }: Clause,
  { and }: ContactWords,
): boolean {
  const between = people
    .filter((name) => name.start >= start && name.end <= end)
    .reduceRight(
      (left, name) => left.slice(0, name.start) + left.slice(name.end),
      text.slice(0, end),
    )
  return !/\p{L}/u.test(withoutPhrases(between.slice(start), and))
}

function isWithin(offset: number, { start, end }: Clause): boolean {
  return offset >= start && offset < end
}

/** Those who speak for others, or whose aides and envoys do; a headline on two is about both. */
function speakersIn(weighed: readonly WeighedSentence[], words: ContactWords): ReadonlySet<string> {
  const headline = weighed.find(({ sentence }) => sentence.zone === 'title')?.people ?? []
  const served = weighed.flatMap(({ sentence }) =>
    sentence.people.filter((person) => isServed(sentence, person, words)).map(({ id }) => id),
  )
  const isParty = (id: string) =>
    weighed.some(
      ({ sentence, cues, people }) =>
        sentence.index < TOP && cues.length > 0 && people.length === 2 && people.includes(id),
    )
  return new Set(
    served.filter((id) => headline.length > 2 || !(headline.includes(id) || isParty(id))),
  )
}

const NOBODY: ReadonlySet<string> = new Set()
const REACH_OF_OFFICE = 40

/** Those who receive a guest in place of the host: no headline names them. */
function greetersIn(weighed: readonly WeighedSentence[], words: ContactWords): ReadonlySet<string> {
  const inTitle = weighed.flatMap(({ sentence }) =>
    sentence.zone === 'title' ? sentence.people : [],
  )
  const receiving = weighed.flatMap(({ sentence }) =>
    sentence.people.filter(({ start, end }) => {
      const before = sentence.text.slice(Math.max(0, start - REACH_OF_OFFICE), start)
      const [behind = ''] = /^, [^,.]*/u.exec(sentence.text.slice(end)) ?? []
      return hasPhrase(before, words.greeters) || hasPhrase(behind, words.greeters)
    }),
  )
  const isInTitle = (id: string) => inTitle.some((one) => one.id === id)
  return new Set(receiving.map(({ id }) => id).filter((id) => !isInTitle(id)))
}

interface Search {
  readonly speakers: ReadonlySet<string>
  readonly kind: EventKind | null
}

/** The other party, named in the same sentence; for a visit also where the talks are told. */
function otherIn(
  weighed: readonly WeighedSentence[],
  first: string,
  { speakers, kind }: Search,
): string | null {
  const reach = kind === 'visit' ? HOST_WITHIN : TOP
  const telling = weighed
    .filter(({ sentence, cues }) => sentence.index < reach && cues.length > 0)
    .toSorted((a, b) => b.score - a.score)
  const shared = telling.find(({ people }) => people.includes(first) && people.length > 1)
  const host =
    kind === 'visit' ? telling.find(({ people }) => people.some((id) => id !== first)) : undefined
  const people = (shared ?? host)?.people ?? []
  const named = people.find((id) => id !== first && !speakers.has(id))
  return named ?? mostNamed(weighed, (id) => id !== first && !speakers.has(id))
}

const NAMED_WITHIN = 8
const LEAD = 3

/** Who is named most beside the one who is known. */
function mostNamed(
  weighed: readonly WeighedSentence[],
  test: (id: string) => boolean,
): string | null {
  const named = weighed
    .filter(({ sentence }) => sentence.index < NAMED_WITHIN)
    .flatMap(({ sentence, people, cues }) =>
      people.filter((id) => cues.length > 0 || sentence.index < LEAD || !isStranger(id)),
    )
    .filter(test)
  const times = (id: string) => named.filter((one) => one === id).length
  return [...new Set(named)].toSorted((a, b) => times(b) - times(a))[0] ?? null
}

import type { EventKind } from '#domain/event-id.ts'
import { dayHints } from '#match/event/day-hints.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { most, type Signs } from '#match/event/sign.ts'
import { timeOf, type Time } from '#match/event/time-of.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** What speaks for a contact that is held, goes on, or is announced. */
export type StageSign = string

const BEHIND = 4
const LATER = 10

/** What a stage is found by. */
export interface StageRequest {
  /** The sentences on the contact. */
  readonly weighed: readonly WeighedSentence[]
  readonly words: ContactWords
  readonly kind: EventKind | null
  /** The day of publication, as far as it is known. */
  readonly published: string | null
}

/** What headline, first sentence, opening and the rest show of when a contact is. */
export function stageSigns(request: StageRequest): Signs<StageSign> {
  const { words, kind, published } = request
  const weighed = ofKind(request.weighed, kind)
  const part = (test: (one: WeighedSentence) => boolean) => weighed.filter(test)
  const title = part(({ sentence }) => sentence.zone === 'title')
  const lead = part(({ sentence }) => sentence.zone === 'standfirst' || sentence.index === 0)
  const behind = part(({ sentence: { index } }) => index > 0 && index < BEHIND)
  const later = part(({ sentence: { index } }) => index >= BEHIND && index < LATER)
  const top = [...title, ...lead]
  const t = (z: readonly WeighedSentence[], time: Time) => told(z, time, words)
  const all = weighed.filter(({ sentence }) => sentence.index < LATER)
  const arrived = Math.max(t(top, 'arrived'), t(behind, 'arrived'))
  const ahead = Math.max(t(top, 'ahead'), t(behind, 'ahead'), t(later, 'ahead'))
  const over = Math.max(t(top, 'over'), t(behind, 'over'), t(later, 'over'))
  const under = Math.max(t(top, 'underWay'), t(behind, 'underWay'))
  const zones = { Title: title, Lead: lead, Behind: behind, Later: later }
  const out: Record<string, number> = {}
  for (const [zone, list] of Object.entries(zones))
    for (const time of ['ahead', 'coming', 'arrived', 'underWay', 'over', 'told'] as const)
      out[time + zone] = t(list, time)
  return {
    ...out,
    arrivedAhead: Math.min(arrived, ahead),
    arrivedOver: Math.min(arrived, over),
    aheadOver: Math.min(ahead, over),
    underAhead: Math.min(under, ahead),
    now: has([...top, ...behind], words.now),
    thereTop: has(top.filter((o) => o.people.length > 0), words.there),
    thereBehind: has(behind.filter((o) => o.people.length > 0), words.there),
    announcedTop: has(top, words.announced),
    announcedBehind: has(behind, words.announced),
    pastShareTop: shareHas(top, words.pastForms),
    pastShare: shareHas(all, words.pastForms),
    aheadShare: shareHas(all, words.announced),
    futureFormTitle: shareHas(title, words.futureForms),
    pastFormTitle: shareHas(title, words.pastForms),
    futureFormTop: shareHas(top, words.futureForms),
    futureForms: shareHas(all, words.futureForms),
    underWayCall: isCall(kind) ? under : 0,
    departed: Math.max(t(top, 'departed'), t(behind, 'departed')),
    ...dayHints(top, 'Top', published),
    ...dayHints(behind, 'Behind', published),
    call: Number(isCall(kind)),
    visit: Number(kind === 'visit'),
  }
}

function shareHas(weighed: readonly WeighedSentence[], phrases: Phrases): number {
  return weighed.length === 0
    ? 0
    : weighed.filter(({ sentence }) => hasPhrase(sentence.text, phrases)).length / weighed.length
}

/** Without words that tell of another kind of contact; “talks” may be others than the call. */
function ofKind(
  weighed: readonly WeighedSentence[],
  kind: EventKind | null,
): readonly WeighedSentence[] {
  const keep = (test: (cue: WeighedCue) => boolean) =>
    weighed.map((one) => ({ ...one, cues: one.cues.filter(test) }))
  if (!isCall(kind)) return keep((cue) => fitsKind(cue.kind, kind))
  const own = keep((cue) => fitsKind(cue.kind, kind) && cue.kind !== 'negotiation')
  const isTold = own.some(({ sentence, cues }) => sentence.index < BEHIND && cues.length > 0)
  return isTold ? own : keep((cue) => fitsKind(cue.kind, kind))
}

function isCall(kind: EventKind | null): boolean {
  return kind === 'phone-call' || kind === 'video-call'
}

/** How strongly words for a contact are so told, and how far the sentence names those who met. */
function told(weighed: readonly WeighedSentence[], time: Time, words: ContactWords): number {
  return most(
    weighed,
    (one) =>
      one.parties *
      most(one.cues, (cue) => (timeOf(cue, one, words) === time ? Math.min(1, cue.force / STRONG) : 0)),
  )
}

const STRONG = 2

function has(weighed: readonly WeighedSentence[], phrases: Phrases): number {
  return most(weighed, ({ sentence }) => hasPhrase(sentence.text, phrases))
}

import type { EventKind } from '#domain/event-id.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { namesDayAhead } from '#match/event/names-day-ahead.ts'
import { most, share, type Signs } from '#match/event/sign.ts'
import { toldAs } from '#match/event/time-of.ts'
import { hasFutureForm, hasPastForm } from '#match/event/verb-forms.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { wordSign } from '#match/event/word-signs.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { Phrases } from '#match/words/language-words.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** What speaks for a contact that is held, goes on, or is announced. */
export type StageSign =
  | 'aheadTitle'
  | 'underWayTitle'
  | 'pastTitle'
  | 'coming'
  | 'aheadLead'
  | 'arrivedLead'
  | 'overLead'
  | 'toldLead'
  | 'aheadBehind'
  | 'underWayBehind'
  | 'overBehind'
  | 'now'
  | 'there'
  | 'dayAhead'
  | 'future'
  | 'call'
  | 'letter'
  | 'begun'
  | 'welcomeTop'
  | 'welcomes'
  | 'pastNear'
  | 'heldWords'
  | 'ongoingWords'

const BEHIND = 4
const NEAR = 8
const LATER = 10

/** What a stage is found by. */
export interface StageRequest {
  /** The sentences on the contact. */
  readonly weighed: readonly WeighedSentence[]
  /** Every sentence of the text. */
  readonly all: readonly WeighedSentence[]
  readonly lang: string
  readonly kind: EventKind | null
  /** The day of publication, as far as it is known. */
  readonly published: string | null
}

/** What headline, first sentence, opening and the rest show of when a contact is. */
export function stageSigns(request: StageRequest): Signs<StageSign> {
  const { lang, kind, published } = request
  const { contacts: words } = wordsOf(lang)
  const weighed = ofKind(request.weighed, kind)
  const part = (test: (one: WeighedSentence) => boolean) => weighed.filter(test)
  const title = part(({ sentence }) => sentence.zone === 'title')
  const lead = part(({ sentence }) => sentence.zone === 'standfirst' || sentence.index === 0)
  const behind = part(({ sentence: { index } }) => index > 0 && index < BEHIND)
  const near = part(({ sentence: { index } }) => index >= 0 && index < NEAR)
  const later = part(({ sentence: { index } }) => index >= BEHIND && index < LATER)
  const top = [...title, ...lead]
  const says = (phrases: Phrases) => (one: WeighedSentence) => hasPhrase(one.sentence.text, phrases)
  const isPast = ({ sentence }: WeighedSentence) => hasPastForm(sentence.text, words)
  const isFuture = ({ sentence }: WeighedSentence) => hasFutureForm(sentence.text, words)
  return {
    aheadTitle: toldAs(title, 'ahead', words),
    underWayTitle: toldAs(title, 'underWay', words),
    pastTitle: share(title, (one) => isPast(one) && !isFuture(one)),
    coming: toldAs(top, 'coming', words),
    aheadLead: toldAs(lead, 'ahead', words),
    arrivedLead: toldAs(lead, 'arrived', words),
    overLead: toldAs(lead, 'over', words),
    toldLead: toldAs(lead, 'told', words),
    aheadBehind: toldAs(behind, 'ahead', words),
    underWayBehind: toldAs(behind, 'underWay', words),
    overBehind: toldAs(behind, 'over', words),
    now: most([...top, ...behind], says(words.now)),
    there: most(top, (one) => one.people.length > 0 && says(words.there)(one)),
    dayAhead: most(top, (one) => namesDayAhead(one.sentence, published)),
    future: share([...top, ...behind, ...later], isFuture),
    call: Number(isCall(kind)),
    letter: Number(kind === 'letter'),
    begun: most(top, says(words.ongoing)),
    welcomeTop: most(top, says(words.welcomes)),
    welcomes: share(near, says(words.welcomes)),
    pastNear: share(near, isPast),
    heldWords: wordSign(request.all, 'held', lang),
    ongoingWords: wordSign(request.all, 'ongoing', lang),
  }
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

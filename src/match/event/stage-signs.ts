import type { EventKind } from '#domain/event-id.ts'
import { fitsKind } from '#match/event/fits-kind.ts'
import { most, type Signs } from '#match/event/sign.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** What speaks for a contact that is held, goes on, or is announced. */
export type StageSign =
  | 'futureTitle'
  | 'presentTitle'
  | 'pastTitle'
  | 'underWayTitle'
  | 'futureLead'
  | 'comingLead'
  | 'pastLead'
  | 'underWayLead'
  | 'overLead'
  | 'futureBehind'
  | 'arrivedBehind'
  | 'underWayBehind'
  | 'overBehind'
  | 'now'
  | 'announcedTop'
  | 'announcedBehind'
  | 'pastLater'
  | 'pastVerbs'
  | 'pastFormTop'
  | 'pastFormBehind'
  | 'dayAhead'
  | 'call'
  | 'visit'

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
  const { future, coming, present, past, arrived, underWay, over, pastForm } = testsFor(words)
  return {
    futureTitle: told(title, future),
    presentTitle: told(title, present),
    pastTitle: told(title, past),
    underWayTitle: told(title, underWay),
    futureLead: told(lead, future),
    comingLead: told(lead, coming),
    pastLead: told(lead, past),
    underWayLead: told(lead, underWay),
    overLead: told(lead, over),
    futureBehind: told(behind, future),
    arrivedBehind: told(behind, arrived),
    underWayBehind: told(behind, underWay),
    overBehind: told(behind, over),
    now: has([...top, ...behind], words.now),
    announcedTop: has(top, words.announced),
    announcedBehind: has(behind, words.announced),
    pastLater: told(later, past),
    pastVerbs: shareOf(weighed, past),
    pastFormTop: shareOf(top, pastForm),
    pastFormBehind: shareOf(behind, pastForm),
    dayAhead: Number(top.some((one) => namesDayAhead(one, published))),
    call: Number(isCall(kind)),
    visit: Number(kind === 'visit'),
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

type Test = (cue: WeighedCue, one: WeighedSentence) => boolean

/** What a word for a contact, in its clause, can say of when that is. */
function testsFor(words: ContactWords) {
  const says =
    (phrases: Phrases): Test =>
    (cue, one) =>
      hasPhrase(clauseOf(one, cue), phrases)
  const isAnnounced = says(words.announced)
  const isAnnouncedInHeadline = says(words.announcedInHeadlines)
  const future: Test = (cue, one) =>
    cue.tense === 'future' ||
    cue.role === 'plan' ||
    isAnnounced(cue, one) ||
    (one.sentence.zone === 'title' && isAnnouncedInHeadline(cue, one))
  const verb =
    (tense: WeighedCue['tense'], isArrival: boolean): Test =>
    (cue, one) =>
      cue.tense === tense && (cue.kind === 'arrival') === isArrival && !future(cue, one)
  const [isOver, isDenied] = [says(words.completed), says(words.not)]
  return {
    future,
    coming: verb('present', true),
    present: verb('present', false),
    past: verb('past', false),
    arrived: verb('past', true),
    underWay: says(words.ongoing),
    pastForm: says(words.pastForms),
    over: ((cue, one) =>
      cue.role === 'after' || (isOver(cue, one) && !isDenied(cue, one))) satisfies Test,
  }
}

function clauseOf({ sentence }: WeighedSentence, cue: WeighedCue): string {
  const { start, end } = clauseAt(sentence, cue.start)
  return sentence.text.slice(start, end)
}

/** How strongly words for a contact are so told, and how far the sentence names those who met. */
function told(weighed: readonly WeighedSentence[], test: Test): number {
  return most(
    weighed,
    (one) =>
      one.parties * most(one.cues, (cue) => (test(cue, one) ? Math.min(1, cue.force / STRONG) : 0)),
  )
}

const STRONG = 2

function has(weighed: readonly WeighedSentence[], phrases: Phrases): number {
  return most(weighed, ({ sentence }) => hasPhrase(sentence.text, phrases))
}

function shareOf(weighed: readonly WeighedSentence[], test: Test): number {
  const all = weighed.flatMap((one) => one.cues.map((cue) => test(cue, one)))
  return all.length === 0 ? 0 : all.filter(Boolean).length / all.length
}

/** Whether a sentence names a day that comes after the text. */
function namesDayAhead({ sentence }: WeighedSentence, published: string | null): boolean {
  return sentence.dates.some(({ reading }) => {
    if (reading.form === 'relative-day') return reading.days > 0
    if (reading.form !== 'day' || !isDay(published)) return false
    const isOtherYear = reading.year !== null && !published.startsWith(String(reading.year))
    return !isOtherYear && isAhead(published.slice(5), reading)
  })
}

function isDay(edtf: string | null): edtf is string {
  return edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf)
}

const HALF_A_YEAR = 183
const MONTH = 30.5

interface DayOfYear {
  readonly month: number
  readonly day: number
}

/** Whether a day of some year lies rather behind another than before it. */
function isAhead(from: string, { month, day }: DayOfYear): boolean {
  const [fromMonth = 1, fromDay = 1] = from.split('-').map(Number)
  const days = (month - fromMonth) * MONTH + (day - fromDay)
  return days > 0 ? days < HALF_A_YEAR : days < -HALF_A_YEAR
}

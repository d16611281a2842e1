import { daysLong } from '#match/dates/length-of-visit.ts'
import { isOfVisit, JOURNEY } from '#match/event/journey-cues.ts'
import { most, type Signs } from '#match/event/sign.ts'
import { amount, strength, type KindRequest } from '#match/event/medium-signs.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** What speaks for a visit, rather than for talks that may have been held in its course. */
export type VisitSign =
  | 'tripTitle'
  | 'arrivalTop'
  | 'arrivalAll'
  | 'visitAll'
  | 'meetingTop'
  | 'meetingAll'
  | 'talkTop'
  | 'negotiationTop'
  | 'alone'
  | 'welcome'
  | 'ceremony'
  | 'formalVisit'
  | 'gathering'
  | 'tripOnly'
  | 'tripFirst'
  | 'talksPast'
  | 'days'
  | 'words'

const TOP = 4

/** What the words of a text on people who are in one place show of a journey and of talks. */
export function visitSigns(
  weighed: readonly WeighedSentence[],
  { language, told }: KindRequest,
): Signs<VisitSign> {
  const { contacts: words } = language
  const top = weighed.filter(({ sentence }) => sentence.index < TOP)
  const opening = weighed.filter(({ sentence }) => sentence.index < 2)
  const says = (phrases: Phrases) => (one: WeighedSentence) => hasPhrase(one.sentence.text, phrases)
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  const lead = withoutProgramme(opening.map(withoutPurpose))
  return {
    tripTitle: strength(title, JOURNEY),
    arrivalTop: strength(lead, ['arrival']),
    arrivalAll: amount(weighed, ['arrival']),
    visitAll: amount(weighed, ['visit']),
    meetingTop: strength(lead, ['meeting']),
    meetingAll: amount(weighed, ['meeting']),
    talkTop: strength(lead, ['talk', 'discussion']),
    negotiationTop: strength(lead, ['negotiation']),
    alone: Number(most(lead, ({ people }) => people.length) < 2),
    welcome: most(opening, says(words.welcomes)),
    ceremony: most(top, says(words.ceremonies)),
    formalVisit: most(opening, says(words.formalVisits)),
    gathering: most(opening, says(words.gatherings)),
    tripOnly: Number(
      strength(opening, JOURNEY) > 0 && amount(opening.map(withoutPurpose), TALKS) === 0,
    ),
    tripFirst: Number(opensWithTrip(lead)),
    talksPast: strength(opening.map(ofPast), TALKED),
    days: most(top, ({ sentence }) => Number(daysLong(sentence.text, language) !== null)),
    words: told.visit,
  }
}

const TALKS: readonly CueKind[] = ['meeting', 'negotiation', 'talk', 'discussion']
const TALKED: readonly CueKind[] = ['meeting', 'negotiation', 'talk']

/** Whether the first word for a contact in the first sentence is of a journey. */
function opensWithTrip(lead: readonly WeighedSentence[]): boolean {
  const [first] = lead.filter(({ sentence }) => sentence.index === 0).flatMap(({ cues }) => cues)
  return first !== undefined && isOfVisit(first)
}

/** With no other words for a contact than verbs of the past. */
function ofPast(one: WeighedSentence): WeighedSentence {
  return { ...one, cues: one.cues.filter(({ tense }) => tense === 'past') }
}

/** Without what a journey is for: “arrives for talks”, in Slavic languages also “for talks arrives”. */
function withoutPurpose(one: WeighedSentence): WeighedSentence {
  const { sentence } = one
  const isPurpose = ({ kind, tense, start }: WeighedCue) =>
    !JOURNEY.includes(kind) &&
    one.cues.some(
      (cue) =>
        JOURNEY.includes(cue.kind) &&
        cue.tense !== null &&
        (cue.start < start || tense === null) &&
        clauseAt(sentence, cue.start) === clauseAt(sentence, start),
    )
  return { ...one, cues: one.cues.filter((cue) => !isPurpose(cue)) }
}

/** Without talks to come in sentences behind an arrival: they are what the guest comes for. */
function withoutProgramme(lead: readonly WeighedSentence[]): readonly WeighedSentence[] {
  const arrival = lead.findIndex(({ cues }) =>
    cues.some(({ kind, tense }) => kind === 'arrival' && tense !== null),
  )
  return lead.map((one, index) =>
    arrival !== -1 && index > arrival
      ? {
          ...one,
          cues: one.cues.filter(({ kind, tense }) => JOURNEY.includes(kind) || tense !== 'future'),
        }
      : one,
  )
}

import { most, type Signs } from '#match/event/sign.ts'
import { amount, strength } from '#match/event/medium-signs.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

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
  | 'envoy'

const TOP = 4

/** What the words of a text on people who are in one place show of a journey and of talks. */
export function visitSigns(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): Signs<VisitSign> {
  const top = weighed.filter(({ sentence }) => sentence.index < TOP)
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  const lead = withoutProgramme(
    weighed.filter(({ sentence }) => sentence.index < 2).map(withoutPurpose),
  )
  return {
    tripTitle: strength(title, ['arrival', 'visit']),
    arrivalTop: strength(lead, ['arrival']),
    arrivalAll: amount(weighed, ['arrival']),
    visitAll: amount(weighed, ['visit']),
    meetingTop: strength(lead, ['meeting']),
    meetingAll: amount(weighed, ['meeting']),
    talkTop: strength(lead, ['talk', 'discussion']),
    negotiationTop: strength(lead, ['negotiation']),
    alone: Number(most(lead, ({ people }) => people.length) < 2),
    envoy: most(top, ({ sentence }) => hasPhrase(sentence.text, words.envoys)),
  }
}

const JOURNEY: readonly CueKind[] = ['arrival', 'visit']

/** Without what a journey is for: “arrives for talks” tells of an arrival. */
function withoutPurpose(one: WeighedSentence): WeighedSentence {
  const { sentence } = one
  const isPurpose = ({ kind, start }: WeighedCue) =>
    !JOURNEY.includes(kind) &&
    one.cues.some(
      (cue) =>
        JOURNEY.includes(cue.kind) &&
        cue.tense !== null &&
        cue.start < start &&
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

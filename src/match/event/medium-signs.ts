import { most, type Signs } from '#match/event/sign.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { withoutLaterVideo } from '#match/event/without-later-video.ts'
import { withoutPastCalls } from '#match/event/without-past-calls.ts'
import { withoutTopics } from '#match/event/without-topics.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import { clauseAt } from '#match/text/read-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { LanguageWords } from '#match/words/language-words.ts'

/** What speaks for a contact in person, by telephone or by video. */
export type MediumSign =
  | 'videoTop'
  | 'videoAll'
  | 'videoNear'
  | 'phoneTop'
  | 'phoneAll'
  | 'phoneNear'
  | 'talkTop'
  | 'talkAll'
  | 'talkOnly'
  | 'meetingTop'
  | 'meetingAll'
  | 'tripTop'
  | 'tripAll'
  | 'envoy'
  | 'venue'
  | 'place'
  | 'phoneWords'
  | 'videoWords'

/** What a kind is found by, beside the sentences on the contact. */
export interface KindRequest {
  readonly language: LanguageWords
  /** How far the words of the whole opening speak for each. */
  readonly told: Readonly<Record<'visit' | 'phone' | 'video', number>>
}

const TOP = 4
const NEAR = 8
const STRONG = 2
const UNNAMED = 0.5
const MANY = 3

const WITH_MEDIUM: readonly CueKind[] = [
  'video',
  'phone',
  'meeting',
  'negotiation',
  'arrival',
  'visit',
  'guest',
]

/** What the words of a text show of how people talked to each other. */
export function mediumSigns(
  all: readonly WeighedSentence[],
  { language: { contacts: words }, told: telling }: KindRequest,
): Signs<MediumSign> {
  const spoken = withoutLaterVideo(all.map((one) => withoutTopics(one, words)))
  const weighed = withoutPastCalls(spoken, words)
  const top = weighed.filter(({ sentence }) => sentence.index < TOP)
  const lead = weighed.filter(({ sentence }) => sentence.index < 2)
  const venue = most(top, (one) => told(one).some((clause) => hasPhrase(clause, words.venues)))
  const place = most(lead, (one) => told(one).length > 0 && namesPlace(one, words))
  const inTop = (...kinds: readonly CueKind[]) => strength(top, kinds)
  const inAll = (...kinds: readonly CueKind[]) => amount(weighed, kinds)
  return {
    videoTop: inTop('video'),
    videoAll: inAll('video'),
    videoNear: withParties(weighed, 'video'),
    phoneTop: inTop('phone'),
    phoneAll: inAll('phone'),
    phoneNear: withParties(weighed, 'phone'),
    talkTop: inTop('talk', 'told'),
    talkAll: inAll('talk', 'told'),
    talkOnly: Number(inTop('talk', 'told') > 0 && inTop(...WITH_MEDIUM) + venue + place === 0),
    meetingTop: inTop('meeting', 'negotiation'),
    meetingAll: inAll('meeting', 'negotiation'),
    tripTop: inTop('arrival', 'visit', 'guest'),
    tripAll: inAll('arrival', 'visit', 'guest'),
    envoy: most(top, ({ sentence }) => hasPhrase(sentence.text, words.envoys)),
    venue,
    place,
    phoneWords: telling.phone,
    videoWords: telling.video,
  }
}

/** How strongly the sentences tell of it at best, from 0 to 1. */
export function strength(weighed: readonly WeighedSentence[], kinds: readonly CueKind[]): number {
  return Math.min(
    1,
    most(
      weighed,
      ({ sentence, cues, parties }) =>
        most(cues, ({ kind, force }) => (kinds.includes(kind) ? force : 0)) *
        sentence.weight *
        Math.max(parties, UNNAMED),
    ) / STRONG,
  )
}

/** Whether a sentence that names those who talked has the word, be it far from the top. */
function withParties(weighed: readonly WeighedSentence[], sought: CueKind): number {
  return most(
    weighed.filter(({ sentence }) => sentence.index < NEAR),
    ({ parties, cues }) => parties > UNNAMED && cues.some(({ kind }) => kind === sought),
  )
}

/** How many words there are for it, from 0 to 1 (many). */
export function amount(weighed: readonly WeighedSentence[], kinds: readonly CueKind[]): number {
  const cues = weighed.flatMap((one) => one.cues.filter(({ kind }) => kinds.includes(kind)))
  return Math.min(MANY, cues.length) / MANY
}

/** The clauses that tell of the contact; “the palace said” tells of none. */
function told({ sentence, cues }: WeighedSentence): readonly string[] {
  const clauses = cues.map(({ start }) => clauseAt(sentence, start))
  return clauses.map(({ start, end }) => sentence.text.slice(start, end))
}

const TITLE_AND_NAME = 30

/** “In” and a name that is none of a person, and not where what they talked about is. */
function namesPlace(one: WeighedSentence, words: ContactWords): boolean {
  const { sentence } = one
  const { text, people } = sentence
  return findPhrases(text, words.at).some(({ start, end }) => {
    if (clauseAt(sentence, start).role === 'aside') return false
    const isPersonal = people.some((name) => name.start > end && name.start - end < TITLE_AND_NAME)
    const isTopic = standsBehind(text, start, words.affairs) || isOfOther(start, one)
    return !isPersonal && !isTopic && /^ "?\p{Lu}/u.test(text.slice(end))
  })
}

/** Whether a place is that of a contact that is only spoken of: “spoke of the meeting in”. */
function isOfOther(start: number, { sentence, cues }: WeighedSentence): boolean {
  const before = sentence.cues.filter(({ end }) => end <= start).at(-1)
  if (before === undefined || sentence.text.slice(before.end, start).trim() !== '') return false
  return cues.every((cue) => cue.start !== before.start)
}

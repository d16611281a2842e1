import { most, type Signs } from '#match/event/sign.ts'
import type { WeighedCue, WeighedSentence } from '#match/event/weigh-sentences.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

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
  words: ContactWords,
): Signs<MediumSign> {
  const weighed = all.map((one) => withoutTopics(one, words))
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
  }
}

/**
 * Whether they were apart: a headline tells of a telephone or a screen, and what it says is the news; or the
 * first sentences say that they met by video.
 */
export function isRemote(weighed: readonly WeighedSentence[], words: ContactWords): boolean {
  return weighed
    .filter(({ sentence }) => sentence.index < 1)
    .map((one) => withoutTopics(one, words))
    .some((one) => (one.sentence.zone === 'title' ? hasRemote(one) : hasMetByVideo(one)))
}

function hasRemote({ cues }: WeighedSentence): boolean {
  return cues.some(({ kind, role }) => role === 'main' && (kind === 'phone' || kind === 'video'))
}

const MET: readonly CueKind[] = ['meeting', 'negotiation', 'talk', 'discussion']

function hasMetByVideo({ sentence, cues }: WeighedSentence): boolean {
  const clauses = cues
    .filter(({ kind, role }) => kind === 'video' && role === 'main')
    .map(({ start }) => clauseAt(sentence, start))
  return cues.some(
    ({ kind, start }) => MET.includes(kind) && clauses.includes(clauseAt(sentence, start)),
  )
}

/**
 * Without what people only speak about: “they discussed by phone, about a summit by video link”, “they spoke and
 * will meet”, “a meeting by video was among the topics of their talk”.
 */
function withoutTopics(one: WeighedSentence, words: ContactWords): WeighedSentence {
  return { ...one, cues: one.cues.filter((cue) => !isTopic(cue, one, words)) }
}

const SPOKEN: readonly CueKind[] = ['phone', 'talk', 'discussion']

function isTopic(
  cue: WeighedCue,
  { sentence, cues }: WeighedSentence,
  words: ContactWords,
): boolean {
  if (SPOKEN.includes(cue.kind)) return false
  const { text } = sentence
  return (
    isLedToBy(text.slice(0, cue.start), words.topicIs) ||
    cues.some(({ kind, tense, start, end }) => {
      if (!SPOKEN.includes(kind)) return false
      if (tense === 'past' && cue.tense === 'future' && end <= cue.start) return true
      const between = text.slice(start, cue.start)
      if (start >= cue.end) return hasPhrase(text.slice(cue.end, start), words.topicOf)
      return cue.kind === 'video'
        ? hasPhrase(between, words.about)
        : cue.tense === null && isLedToBy(between, words.about)
    })
  )
}

const NEXT_WORDS = /^(?:[^.,;:!?–—]*\s)?$/u
const WORDS_BETWEEN = 4

/** Whether one of the phrases stands a few words before the end. */
function isLedToBy(before: string, phrases: Phrases): boolean {
  return findPhrases(before, phrases).some(({ end }) => {
    const between = before.slice(end)
    return NEXT_WORDS.test(between) && between.trim().split(/\s+/).length <= WORDS_BETWEEN
  })
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

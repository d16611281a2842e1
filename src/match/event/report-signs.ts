import { most, share, type Signs } from '#match/event/sign.ts'
import { isMeans, isNext } from '#match/event/is-means.ts'
import { isOfCountry } from '#match/names/country-names.ts'
import { hasPastForm } from '#match/event/verb-forms.ts'
import { familyStem } from '#match/names/stranger-key.ts'
import { findCues, type Cue, type CueKind } from '#match/text/find-cues.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import { toldAs } from '#match/event/time-of.ts'
import { isDenied } from '#match/event/is-denied.ts'
import { isOfMeeting, type WeighedSentence } from '#match/event/weigh-sentences.ts'
import { wordSign } from '#match/event/word-signs.ts'
import { findPhrases, hasPhrase, standsBehind } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** What speaks for or against a text that reports a contact. */
export type ReportSign =
  | 'parties'
  | 'sentences'
  | 'past'
  | 'cueTitle'
  | 'cueLead'
  | 'over'
  | 'they'
  | 'crowd'
  | 'asksTitle'
  | 'speakerTitle'
  | 'commentTitle'
  | 'answers'
  | 'experts'
  | 'otherNews'
  | 'home'
  | 'countries'
  | 'negatedTop'
  | 'negatedBehind'
  | 'words'

const OPENING = 5
const NEXT = 4
const NEAR = 8
const STRONGEST = 3
const CROWD = 8
const COUNTRIES = 3
const ANSWERED = 2

/** What the headline, the first sentence and the opening show of a report on a contact. */
export function reportSigns(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
  lang: string,
): Signs<ReportSign> {
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  const body = weighed.filter(({ sentence }) => sentence.zone === 'body')
  const first = body.find(tellsOfSomebody)?.sentence.index ?? 0
  const lead = weighed.filter(
    ({ sentence }) => sentence.zone === 'standfirst' || sentence.index === first,
  )
  const behind = body.filter(({ sentence }) => sentence.index > 0 && sentence.index < OPENING)
  const near = body.slice(0, NEAR)
  const top = [...title, ...lead]
  const opening = [...top, ...behind]
  const says = (phrases: Phrases) => (one: WeighedSentence) => hasPhrase(one.sentence.text, phrases)
  return {
    parties: most(opening, ({ cues, parties }) => (cues.length > 0 ? parties : 0)),
    sentences: share(near, ({ cues }) => cues.length > 0),
    past: share(near, ({ sentence }) => hasPastForm(sentence.text, words)),
    cueTitle: most(title, ({ score }) => score) / STRONGEST,
    cueLead: most(lead, ({ score }) => score) / STRONGEST,
    over: toldAs(top, 'over', words),
    they: share(near, says(words.they)),
    crowd: peopleIn(near) / CROWD,
    asksTitle: most(title, (one) => asks(one, words)),
    speakerTitle: most(title, (one) => speaksAlone(one, words)),
    commentTitle: most(title, says(words.comments)),
    answers: most([...lead, ...behind.slice(0, ANSWERED)], says(words.answers)),
    experts: most(opening, ({ sentence }) =>
      hasPhrase(withoutQuotations(sentence.text), words.experts),
    ),
    otherNews: share(opening, says(words.otherNews)),
    home: share(opening, says(words.home)),
    countries: countriesIn(opening, lang) / COUNTRIES,
    negatedTop: most(top, (one) => negates(one, words)),
    negatedBehind: share(behind, (one) => negates(one, words)),
    words: wordSign(weighed, 'report', lang),
  }
}

/** What a sentence says itself; a mark without another ends, or opens, a quotation of several sentences. */
function withoutQuotations(text: string): string {
  return text
    .replaceAll(/"[^"]*"/gu, ' ')
    .replace(/^[^"]*",/u, ' ')
    .replace(/"[^"]*$/u, ' ')
}

/** Whether a text may open with a sentence: what is left of a page above it names nobody. */
function tellsOfSomebody({ sentence, cues }: WeighedSentence): boolean {
  return sentence.index < NEXT && (cues.length > 0 || sentence.people.length > 0)
}

function countriesIn(weighed: readonly WeighedSentence[], lang: string): number {
  const names = weighed.flatMap(({ sentence }) => sentence.text.match(/\p{Lu}\p{Ll}+/gu) ?? [])
  const countries = names.filter((name) => isOfCountry(name, lang)).map(familyStem)
  return Math.min(COUNTRIES, new Set(countries).size)
}

/** Whether a clause with a word for a contact says “not”; “without talks it will not end” is of none. */
function negates({ sentence }: WeighedSentence, words: ContactWords): boolean {
  return sentence.cues.filter(isOfMeeting).some((cue) => {
    if (standsBehind(sentence.text, cue.start, words.without)) return false
    if (isLookedBackTo(sentence, cue)) return false
    const { start, end } = clauseAt(sentence, cue.start)
    return hasPhrase(withoutDeniedMeans(sentence.text.slice(start, end), words), words.not)
  })
}

/** “Not by telephone” says how they talk, not that they do not. */
function withoutDeniedMeans(text: string, words: ContactWords): string {
  const denials = findPhrases(text, words.not).filter(({ end }) =>
    isOfMeans(text.slice(end), words),
  )
  return denials.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
}

function isOfMeans(behind: string, words: ContactWords): boolean {
  return findCues(behind, words).some(
    ({ kind, start }) =>
      MEANS.includes(kind) && isNext(behind.slice(0, start)) && isMeans(behind.trimStart(), words),
  )
}

const MEANS: readonly CueKind[] = ['phone', 'video']

function peopleIn(weighed: readonly WeighedSentence[]): number {
  return Math.min(CROWD, new Set(weighed.flatMap(({ people }) => people)).size)
}

/**
 * “No call is planned”, in the headline or first of all: what is told behind that is background. “They had
 * never spoken before” is none: what is told behind it is the news.
 */
export function beginsWithDenial(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): boolean {
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  const top = weighed.filter(({ sentence }) => sentence.index <= 0)
  return [title, top].some(
    (part) =>
      part.some((one) => denies(one, words, part === title ? isOfPlan : isOfMeeting)) &&
      part.every(({ cues }) => cues.length === 0),
  )
}

/** “They did not speak of the river”, in a headline, says what they left out, where the text tells that they met. */
function isOfPlan(cue: Cue): boolean {
  return isOfMeeting(cue) && cue.tense !== 'past'
}

/** Whether a word for a contact stands where a sentence looks back: “they had never spoken before”. */
function isLookedBackTo(sentence: ReadSentence, cue: Cue): boolean {
  return clauseAt(sentence, cue.start).role === 'earlier'
}

function denies(
  { sentence }: WeighedSentence,
  words: ContactWords,
  isMeant: (cue: Cue) => boolean,
): boolean {
  return sentence.cues
    .filter((cue) => isMeant(cue) && !isLookedBackTo(sentence, cue))
    .some((cue) => isDenied(sentence, cue, words))
}

/** “Ivanov: there will be no talks”; “Ivanov to Petrov: …” is what he said to him. */
function speaksAlone({ sentence }: WeighedSentence, words: ContactWords): boolean {
  const [speaker] = SPEAKER.exec(sentence.text) ?? []
  if (speaker === undefined) return false
  if (hasPhrase(speaker, words.about)) return true
  return !hasPhrase(speaker, words.counterpart) && !hasPhrase(speaker, words.at)
}

const SPEAKER = /^\p{Lu}[^:]{0,30}:/u

const PARTS_OF_A_HEADLINE = /(?:[:|?!]|\s[-–—])\s+/u

/** Whether a headline, or a part of it, asks: “Will they meet?”, “What they spoke about”. */
function asks({ sentence }: WeighedSentence, words: ContactWords): boolean {
  if (sentence.text.includes('?')) return true
  return sentence.text
    .split(PARTS_OF_A_HEADLINE)
    .some((part) => findPhrases(part, words.questions)[0]?.start === 0)
}

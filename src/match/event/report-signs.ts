import { most, type Signs } from '#match/event/sign.ts'
import { isDenied, type WeighedSentence } from '#match/event/weigh-sentences.ts'
import { hasPhrase } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'
import type { Phrases } from '#match/words/language-words.ts'

/** What speaks for or against a text that reports a contact. */
export type ReportSign =
  | 'opening'
  | 'parties'
  | 'pairs'
  | 'sentences'
  | 'pastVerb'
  | 'futureVerb'
  | 'dated'
  | 'otherTitle'
  | 'deniedTitle'
  | 'askingTitle'
  | 'askingLead'
  | 'viewsTitle'
  | 'viewsBehind'
  | 'experts'
  | 'author'
  | 'otherNews'

const OPENING = 5
const NEAR = 8
const STRONGEST = 3

/** What the headline, the first sentence and the opening show of a report on a contact. */
export function reportSigns(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): Signs<ReportSign> {
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  const body = weighed.filter(({ sentence }) => sentence.zone === 'body')
  const lead = weighed.filter(
    ({ sentence }) => sentence.zone === 'standfirst' || sentence.index === 0,
  )
  const behind = body.filter(({ sentence }) => sentence.index > 0 && sentence.index < OPENING)
  const top = [...title, ...lead]
  return {
    opening: most([...top, ...behind], ({ score }) => score) / STRONGEST,
    parties: most([...top, ...behind], ({ cues, parties }) => (cues.length > 0 ? parties : 0)),
    pairs: share(body.slice(0, NEAR), ({ people }) => people.length > 1),
    sentences: share(body.slice(0, NEAR), ({ cues }) => cues.length > 0),
    pastVerb: tellsInTense(top, 'past'),
    futureVerb: tellsInTense(top, 'future'),
    dated: most(lead, ({ sentence }) => sentence.dates.length > 0),
    otherTitle: Number(title.length > 0 && title.every(({ cues }) => cues.length === 0)),
    deniedTitle: most(title, (one) => denies(one, words)),
    askingTitle: most(title, asks),
    askingLead: most(lead, asks),
    viewsTitle: has(title, words.views),
    viewsBehind: share(behind, ({ sentence }) => hasPhrase(sentence.text, words.views)),
    experts: has([...top, ...behind], words.experts),
    author: share([...lead, ...behind], ({ sentence }) =>
      hasPhrase(unquoted(sentence.text), words.firstPerson),
    ),
    otherNews: share([...top, ...behind], ({ sentence }) =>
      hasPhrase(sentence.text, words.otherNews),
    ),
  }
}

function share<Thing>(things: readonly Thing[], test: (thing: Thing) => boolean): number {
  return things.length === 0 ? 0 : things.filter(test).length / things.length
}

function has(weighed: readonly WeighedSentence[], phrases: Phrases): number {
  return most(weighed, ({ sentence }) => hasPhrase(sentence.text, phrases))
}

/** Whether a verb says it, and how far the sentence names those who met. */
function tellsInTense(weighed: readonly WeighedSentence[], tense: string): number {
  return most(weighed, ({ cues, parties }) =>
    cues.some((cue) => cue.tense === tense) ? parties : 0,
  )
}

/** “No call is planned”, in the headline or first of all: what is told behind that is background. */
export function beginsWithDenial(
  weighed: readonly WeighedSentence[],
  words: ContactWords,
): boolean {
  const title = weighed.filter(({ sentence }) => sentence.zone === 'title')
  const top = weighed.filter(({ sentence }) => sentence.index <= 0)
  return [title, top].some(
    (part) => part.some((one) => denies(one, words)) && part.every(({ cues }) => cues.length === 0),
  )
}

function denies({ sentence }: WeighedSentence, words: ContactWords): boolean {
  return sentence.cues.some((cue) => isDenied(sentence, cue, words))
}

function asks({ sentence }: WeighedSentence): boolean {
  return sentence.text.includes('?')
}

function unquoted(text: string): string {
  return text.replaceAll(/"[^"]*(?:"|$)/g, ' ')
}

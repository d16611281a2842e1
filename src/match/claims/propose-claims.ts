import type { Claim } from '#domain/schema/claim.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import { quoteFor, type Span } from '#match/claims/quote-for.ts'
import type { EventDate } from '#match/dates/event-date.ts'
import type { ToldDuration } from '#match/event/find-told-duration.ts'
import type { ReadContact } from '#match/event/read-contact.ts'
import { findPhrases } from '#match/phrases.ts'
import type { CueKind } from '#match/text/find-cues.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

interface Request {
  readonly contact: ReadContact
  readonly date: EventDate
  readonly duration: ToldDuration | null
  readonly words: ContactWords
  /** The paragraphs of the body. */
  readonly body: string
}

interface Proposal {
  readonly claim: Pick<Claim, 'fact' | 'value' | 'precision'>
  readonly span: Span
}

/** Claims on the built-in facts that a text makes of its contact, each with its quotation. */
export function proposeClaims(request: Request): readonly Claim[] {
  const proposals = [
    ...mediums(request),
    ...dates(request),
    ...durations(request),
    ...places(request),
    ...initiators(request),
  ]
  const body = foldWithOffsets(request.body)
  return proposals.flatMap(({ claim, span }) => {
    const quote = quoteFor(span, body)
    return quote === null ? [] : [{ ...claim, quote }]
  })
}

const MEDIUMS: Partial<Record<CueKind, string>> = { video: 'video-call', phone: 'phone-call' }

/** The first words for each medium; talks in person are quoted where they are told. */
function mediums({ contact: { kind, told } }: Request): readonly Proposal[] {
  const found = new Map<string, Proposal>()
  for (const { sentence, cue } of told.filter((one) => one.sentence.zone === 'body')) {
    const value = MEDIUMS[cue.kind] ?? (cue.kind === 'meeting' ? 'meeting' : undefined)
    if (value === undefined || found.has(value) || !isMediumOf(value, kind)) continue
    const { start, end } = cue
    found.set(value, { claim: { fact: 'medium', value }, span: { sentence, start, end } })
  }
  return [...found.values()]
}

function isMediumOf(value: string, kind: string | null): boolean {
  const isCall = kind === 'video-call' || kind === 'phone-call'
  return isCall ? value !== 'meeting' : value === kind
}

function dates({ date }: Request): readonly Proposal[] {
  const { sentence, mention, edtf } = date
  if (!sentence || !mention || edtf === null) return []
  const { start, end } = mention
  return [{ claim: { fact: 'date', value: edtf }, span: { sentence, start, end } }]
}

function durations({ duration }: Request): readonly Proposal[] {
  if (!duration) return []
  const { minutes, precision, sentence, start, end } = duration
  const claim = { fact: 'duration', value: `PT${String(minutes)}M` }
  return [
    {
      claim: precision === 'exact' ? claim : { ...claim, precision },
      span: { sentence, start, end },
    },
  ]
}

function places({ contact: { place } }: Request): readonly Proposal[] {
  return place ? [{ claim: { fact: 'place', value: place.id }, span: place }] : []
}

const REACH = 60

function initiators({ contact, words }: Request): readonly Proposal[] {
  for (const { sentence, people } of contact.weighed) {
    for (const { start, end } of findPhrases(sentence.text, words.initiative)) {
      const person = sentence.people.find((one) => one.start >= end && one.start - end < REACH)
      if (!person || !people.includes(person.id)) continue
      const span = { sentence, start, end: person.end }
      return [{ claim: { fact: 'initiator', value: person.id }, span }]
    }
  }
  return []
}

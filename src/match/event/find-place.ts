import type { Archive, Place } from '#domain/archive.ts'
import type { EventKind } from '#domain/event-id.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { placeFinder } from '#match/names/name-finder.ts'
import { standsBehind } from '#match/phrases.ts'
import { clauseAt, type ReadSentence } from '#match/text/read-sentences.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** A place with the words that name it. */
export interface FoundPlace {
  readonly id: string
  readonly sentence: ReadSentence
  readonly start: number
  readonly end: number
}

interface Request {
  readonly weighed: readonly WeighedSentence[]
  readonly archive: Archive
  readonly lang: string
  readonly words: ContactWords
  readonly kind: EventKind | null
}

const TOP = 4

/** Where people met: the place that the sentences on the contact name most; calls have none. */
export function findPlace({ weighed, archive, lang, words, kind }: Request): FoundPlace | null {
  if (kind !== 'meeting' && kind !== 'visit') return null
  const find = placeFinder(archive.places, lang)
  const found = weighed
    .filter(({ sentence, score }) => sentence.index < TOP && score > 0)
    .flatMap(({ sentence }) =>
      find(sentence.text)
        .filter(({ start }) => isWhere(sentence, start, words))
        .map((name) => ({ ...name, sentence })),
    )
  return (
    found.toSorted((a, b) => depth(b.id, archive.places) - depth(a.id, archive.places))[0] ?? null
  )
}

function isWhere(sentence: ReadSentence, start: number, words: ContactWords): boolean {
  const { role } = clauseAt(sentence, start)
  if (role === 'earlier' || role === 'aside' || role === 'quoted') return false
  return standsBehind(sentence.text, start, words.inPlace)
}

function depth(id: string, places: readonly Place[]): number {
  const within = places.find((place) => place.id === id)?.within ?? null
  return within === null ? 0 : 1 + depth(within, places)
}

import { isOfJourney } from '#match/event/journey-cues.ts'
import type { Archive, Person, Place } from '#domain/archive.ts'
import type { WeighedSentence } from '#match/event/weigh-sentences.ts'
import { countryOf, namesOfCountry } from '#match/names/country-names.ts'
import { placeFinder } from '#match/names/name-finder.ts'
import { standsBehind } from '#match/phrases.ts'
import type { ContactWords } from '#match/words/contacts/contact-words.ts'

/** What tells the host of a visit. */
export interface Visit {
  readonly weighed: readonly WeighedSentence[]
  readonly archive: Archive
  readonly lang: string
  readonly words: ContactWords
}

/**
 * The parties of a visit with the host in the place of whoever is from elsewhere: the one of the same
 * office as the guest, in the country to which the guest goes, if the text names that person at all.
 */
export function withHost(parties: readonly string[], visit: Visit): readonly string[] {
  const [first = '', ...others] = parties
  const { people } = visit.archive
  const guest = people.find(({ id }) => id === first)
  const country = guest ? destination(visit) : null
  if (!guest || country === null || guest.country === country) return parties
  const hosts = people.filter(
    (person) => person.country === country && haveSameOffice(person, guest),
  )
  if (hosts.some(({ id }) => others.includes(id))) return parties
  const named = visit.weighed.flatMap(({ sentence }) => sentence.people.map(({ id }) => id))
  const host = hosts.find(({ id }) => named.includes(id))
  return host ? [first, host.id] : parties
}

function haveSameOffice(one: Person, other: Person): boolean {
  const offices = officesOf(other)
  return officesOf(one).some((office) => offices.includes(office))
}

/** “President” of “President of China”. */
function officesOf({ roles }: Person): readonly string[] {
  return roles.map(({ title }) => (title['en'] ?? '').split(' of ')[0] ?? '')
}

const TOP = 4

/** The code of the country that the opening names first where it tells of a journey there. */
function destination({ weighed, archive, lang, words }: Visit): string | null {
  const find = placeFinder(archive.places, lang)
  const telling = weighed.filter(
    ({ sentence, cues }) => sentence.index < TOP && cues.some(isOfJourney),
  )
  for (const { sentence } of telling) {
    const known = find(sentence.text)
      .filter(({ start }) => standsBehind(sentence.text, start, words.inPlace))
      .map(({ id }) => countryOfPlace(id, archive))
    const named = Array.from(sentence.text.matchAll(CAPITAL))
      .filter(({ index }) => standsBehind(sentence.text, index, words.inPlace))
      .map(({ 0: word }) => countryOf(word, lang))
    const country = [...known, ...named].find((code) => code !== null)
    if (country) return country
  }
  return null
}

const CAPITAL = /(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}'-]+/gu

/** The code of the country that a place is or lies in, as far as people of it are known. */
function countryOfPlace(id: string, { places, people }: Archive): string | null {
  const root = rootOf(id, places)
  const codes = people.flatMap(({ country }) => country ?? [])
  return (
    codes.find((code) => root && namesOfCountry(code, 'en').includes(root.name['en'] ?? '')) ?? null
  )
}

function rootOf(id: string, places: readonly Place[]): Place | undefined {
  const place = places.find((one) => one.id === id)
  return place?.within ? rootOf(place.within, places) : place
}

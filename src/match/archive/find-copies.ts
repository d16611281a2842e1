import { shinglesOf } from '#match/archive/shingles.ts'

/** A text of one import. */
export interface ImportedText {
  /** BCP 47. */
  readonly lang: string
  readonly title: string | null
  readonly paragraphs: readonly string[]
}

const NEARLY_THE_SAME = 0.5
const FEWEST_SHINGLES = 6
const OPENING = 2

/**
 * For each text of one import the places, from 0, of those before it whose headline and opening it has
 * too. A null stands for what is no text.
 */
export function findCopies(
  texts: readonly (ImportedText | null)[],
): readonly (readonly number[])[] {
  const index = new Map<string, number[]>()
  const sizes: number[] = []
  return texts.map((text, place) => {
    if (text === null) return []
    const { lang, title, paragraphs } = text
    const shingles = (parts: readonly string[]) =>
      [...shinglesOf([title, ...parts].join('\n'))].map((shingle) => `${lang} ${shingle}`)
    const copies = mostlyHeld(shingles(paragraphs), index, sizes)
    const opening = shingles(paragraphs.slice(0, OPENING))
    sizes[place] = opening.length
    if (opening.length >= FEWEST_SHINGLES) addTo(index, opening, place)
    return copies
  })
}

/** Which of the openings in an index have half of their shingles among these. */
function mostlyHeld(
  shingles: readonly string[],
  index: ReadonlyMap<string, readonly number[]>,
  sizes: readonly number[],
): readonly number[] {
  const hits = new Map<number, number>()
  for (const shingle of shingles) {
    for (const place of index.get(shingle) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1)
  }
  return [...hits]
    .filter(([place, count]) => count >= (sizes[place] ?? 0) * NEARLY_THE_SAME)
    .map(([place]) => place)
    .toSorted((a, b) => a - b)
}

function addTo(index: Map<string, number[]>, shingles: readonly string[], place: number): void {
  for (const shingle of shingles) {
    const places = index.get(shingle)
    if (places) places.push(place)
    else index.set(shingle, [place])
  }
}

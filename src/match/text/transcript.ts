/** “A.Example:”, “Vera Example (through an interpreter):”: whose words a transcript goes on with. */
const LABEL =
  /^(?:(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'-]+(?:\s\([^)]*\))?|\p{Lu}[\p{L}\s.'-]{3,80}\s\([^)]*\)):\s/u

/** A name or an office with a name, where others of the page are marked more plainly. */
const NAME = /^(?:\p{Lu}[\p{L}'-]*|of|the|and)(?:\s(?:\p{Lu}[\p{L}'-]*|of|the|and)){1,9}:\s/u

/**
 * Where in a sentence of a transcript the words of a person begin; null where no such label leads them.
 * @example speechStart('V.Example: Good morning!') // 11
 */
export function speechStart(text: string): number | null {
  return (LABEL.exec(text) ?? NAME.exec(text))?.[0].length ?? null
}

/**
 * Whether a line can be nothing but the words of somebody in a transcript; headlines too have a name and a colon.
 * @example isSpeakerLine('V.Example: Good morning!') // true
 */
export function isSpeakerLine(text: string): boolean {
  return LABEL.test(text)
}

/** The paragraphs of a text in which people speak one after the other: from the first label on. */
export function spokenParagraphs(paragraphs: readonly string[]): ReadonlySet<number> {
  const labelled = paragraphs.flatMap((text, index) => (speechStart(text) === null ? [] : [index]))
  const speakers = new Set(paragraphs.flatMap((text) => speakerOf(text) ?? []))
  const [first] = labelled
  // Headings too have a name and a colon: one label has to be plain.
  if (first === undefined || speakers.size < 2 || !paragraphs.some(isSpeakerLine)) return new Set()
  return new Set(paragraphs.keys().filter((index) => index >= first))
}

/** The label of a line without what stands in brackets behind the name. */
export function speakerOf(text: string): string | null {
  const start = speechStart(text)
  return start === null ? null : text.slice(0, start).replace(/(?:\s\([^)]*\))?:\s$/u, '')
}

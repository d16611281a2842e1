const MOST_LETTERS = 60

/** A text on one line, cut where it is too long to be quoted in a message. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= MOST_LETTERS) return line
  return `${line.slice(0, MOST_LETTERS - 3).replace(/\p{Cs}$/u, '')}…`
}

/**
 * Breaks a text between its words into lines of at most so many letters; longer words stay whole.
 * @example wrapWords('first half of the year', 12) // ['first half', 'of the year']
 */
export function wrapWords(text: string, most: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word]
  }, [])
}

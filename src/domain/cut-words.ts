/**
 * The first words of a text, where it is longer than a number of letters, with an ellipsis.
 * @example cutWords('Китай має намір зміцнювати', 12) // 'Китай має …'
 */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most + 1)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s\p{P}\p{Cs}]+$/u, '')} …`
}

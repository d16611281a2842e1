/** The stems of the longer words of a text: enough to tell whether two texts speak of the same. */
export function textStems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, 5)))
}

/** The stems of all that lines say. */
export function stemsOf(lines: readonly { readonly text: string }[]): ReadonlySet<string> {
  return textStems(lines.map(({ text }) => text).join('\n'))
}

/** How much of the first text's stems the second has, from 0 to 1. */
export function sharedStems(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0) return 0
  return [...one].filter((stem) => other.has(stem)).length / one.size
}

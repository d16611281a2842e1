/** Tells whether a line is one of many phrases, without trying each. */
export type PhraseIndex = (line: string) => boolean

/** Phrases share their first letters with few others: only those are tried. */
const KEY = 2

/**
 * An index of phrases as `FurnitureWords` writes them; lines are given in small letters.
 * @example phraseIndex(['sign up for…'])('sign up for our letters') // true
 */
export function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const small = phrases.map((phrase) => phrase.toLowerCase())
  const whole = new Set(small.filter((phrase) => !phrase.includes('…')))
  const patterns = new Map<string, RegExp>()
  const keyed = Map.groupBy(
    small.filter((phrase) => phrase.includes('…')),
    keyOf,
  )
  for (const [key, some] of keyed) patterns.set(key, pattern(some))
  return (line) =>
    whole.has(line.replace(/:$/u, '')) ||
    whole.has(line) ||
    (patterns.get(line.slice(0, KEY))?.test(line) ?? false) ||
    (patterns.get('')?.test(line) ?? false)
}

function keyOf(phrase: string): string {
  const key = phrase.slice(0, KEY)
  return key.includes('…') ? '' : key
}

function pattern(phrases: readonly string[]): RegExp {
  const open = phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => phrase.slice(0, -1))
  const closed = phrases.filter((phrase) => !phrase.endsWith('…'))
  const sources = [
    ...(closed.length === 0 ? [] : [`(?:${anyOf(closed)}):?`]),
    ...(open.length === 0 ? [] : [`(?:${anyOf(open)})(?![\\p{L}]).*`]),
  ]
  return new RegExp(`^(?:${sources.join('|')})$`, 'u')
}

const GAP = '.{0,80}?'

/** What has a gap at its start shares it: to look for each behind a gap of its own takes long. */
function anyOf(phrases: readonly string[]): string {
  const behindGap = phrases.filter((phrase) => phrase.startsWith('…'))
  const others = phrases.filter((phrase) => !phrase.startsWith('…')).map(source)
  if (behindGap.length === 0) return others.join('|')
  const shared = behindGap.map((phrase) => source(phrase.slice(1))).join('|')
  return [...others, `${GAP}(?:${shared})`].join('|')
}

function source(phrase: string): string {
  return phrase
    .split('…')
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join(GAP)
}

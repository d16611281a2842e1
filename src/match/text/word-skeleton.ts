/**
 * What words of one root have in common in Bulgarian, Ukrainian, Russian and, for names and loans,
 * English: their first consonants, in Latin letters. A word of few consonants keeps its first letters.
 * @example wordSkeleton('стратегическое') === wordSkeleton('стратегічне') // true
 */
export function wordSkeleton(word: string): string {
  const latin = Array.from(word.toLowerCase(), (letter) => LETTERS[letter] ?? letter).join('')
  const plain = SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), latin)
  const consonants = plain.replaceAll(/[aeiou]/g, '').replaceAll(/(?<sign>.)\k<sign>+/g, '$<sign>')
  return (consonants.length >= FEWEST ? consonants : plain).slice(0, MOST)
}

const FEWEST = 4
const MOST = 4

/** Cyrillic letters by the sounds that the languages share; signs that are not sounded are dropped. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'аa бb вv гg ґg дd еe ёe єe жs зs иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хh цs чs шs щs ъa ыi ь эe юu яa'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)] as const),
)

/** English spellings of the same sounds, the longer first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/'/g, ''],
  [/sch|sh|zh|tch|ch|ts|c(?=[eiy])|z|j/g, 's'],
  [/kh|gh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
]

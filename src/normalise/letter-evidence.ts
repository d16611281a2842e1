import { wholeWords } from '#normalise/phrase-pattern.ts'
import { COMMONEST_WORDS } from '#normalise/words/commonest-words.ts'

/** What the letters of a text say about its language. */
export interface LetterEvidence {
  /** By language: a factor below 1 where letters are there that it has not. */
  readonly likelihood: Readonly<Record<string, number>>
  /** Languages that the letters speak for by themselves. */
  readonly additions: readonly string[]
}

/** Letters that only some of the languages written in Cyrillic have. */
const MARKERS: readonly { readonly letters: RegExp; readonly languages: readonly string[] }[] = [
  { letters: /[ыэ]/giu, languages: ['ru', 'be', 'kk', 'ky', 'mn'] },
  { letters: /[їє]/giu, languages: ['uk'] },
  { letters: /ґ/giu, languages: ['uk', 'be'] },
  { letters: /і/giu, languages: ['uk', 'be', 'kk'] },
  { letters: /ў/giu, languages: ['be'] },
  { letters: /[љњџ]/giu, languages: ['sr', 'mk'] },
  { letters: /ј/giu, languages: ['sr', 'mk'] },
  { letters: /[ђћ]/giu, languages: ['sr'] },
  { letters: /[ѓќѕ]/giu, languages: ['mk'] },
  { letters: /[әғқңөұүһҷҳӣӯ]/giu, languages: ['kk', 'ky', 'mn', 'tg'] },
]

const CYRILLIC = ['bg', 'uk', 'ru', 'be', 'sr', 'mk', 'kk']

/** Shares of letters that a running text of the language has at least. */
const EXPECTED: readonly {
  readonly language: string
  readonly letters: RegExp
  readonly share: number
}[] = [
  { language: 'bg', letters: /ъ/giu, share: 0.006 },
  { language: 'ru', letters: /[ыэ]/giu, share: 0.008 },
  { language: 'uk', letters: /[іїє]/giu, share: 0.03 },
  { language: 'be', letters: /[ыэўі]/giu, share: 0.05 },
  { language: 'sr', letters: /[јљњђћ]/giu, share: 0.015 },
  { language: 'mk', letters: /[јљњѓќѕ]/giu, share: 0.01 },
]

/** Weighs the letters of a text. A name in a foreign spelling is not enough to speak against a language. */
export function letterEvidence(text: string): LetterEvidence {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (letters === 0 || cyrillic < letters / 2) return { likelihood: latinOnly(), additions: [] }
  const likelihood = Object.fromEntries(
    CYRILLIC.map((lang) => [lang, factor(text, lang, cyrillic)]),
  )
  const macedonian = isMacedonian(text, cyrillic) ? ['mk'] : []
  const additions = [...macedonian, ...turkic(text, cyrillic)]
  return { likelihood: { en: 0.2, ...likelihood }, additions }
}

function latinOnly(): Readonly<Record<string, number>> {
  return Object.fromEntries(CYRILLIC.map((lang) => [lang, 0.2]))
}

function factor(text: string, lang: string, cyrillic: number): number {
  const against = MARKERS.filter(({ languages }) => !languages.includes(lang))
  const foreign = against.reduce((sum, { letters }) => sum + count(text, letters), 0)
  const expected = EXPECTED.find(({ language }) => language === lang)
  const missing =
    expected && cyrillic > 100 && count(text, expected.letters) / cyrillic < expected.share / 3
  const isNeighbour =
    (lang === 'bg' && isRussianRather(text)) || (lang === 'sr' && isMacedonian(text, cyrillic))
  const isOther = foreign / cyrillic > FOREIGN_SHARE || isNeighbour
  return (isOther ? 0.3 : 1) * (missing ? 0.7 : 1)
}

/** In small letters: family names can be such words, too. */
const BULGARIAN = new RegExp(wholeWords(COMMONEST_WORDS.bg), 'gu')
const RUSSIAN = new RegExp(wholeWords(COMMONEST_WORDS.ru), 'giu')
const FEW_WORDS = 2

/** Where neither letters nor detector tell the two apart, for a short text can do without ы, э and many ъ. */
function isRussianRather(text: string): boolean {
  return count(text, BULGARIAN) === 0 && count(text, RUSSIAN) >= FEW_WORDS
}

const FOREIGN_SHARE = 0.004

const MACEDONIAN = new RegExp(wholeWords(COMMONEST_WORDS.mk), 'giu')
const SERBIAN = new RegExp(wholeWords(COMMONEST_WORDS.sr), 'giu')

/** The detector does not know Macedonian: its letters and words have to speak for it. */
function isMacedonian(text: string, cyrillic: number): boolean {
  const own = count(text, /[ѓќѕ]/giu) + count(text, MACEDONIAN)
  const shared = count(text, /[јљњџ]/giu)
  const serbian = count(text, /[ђћ]/giu) + count(text, SERBIAN)
  return shared / cyrillic > 0.004 && own > serbian
}

/** Nor does it know the languages of Central Asia that are written in Cyrillic. */
function turkic(text: string, cyrillic: number): readonly string[] {
  if (count(text, /[әғқңөұүһҷҳӣӯ]/giu) / cyrillic < LEAST_TURKIC) return []
  if (count(text, /[ҷҳӣӯ]/giu) > 0) return ['tg']
  if (count(text, /[ғқұі]/giu) > 0) return ['kk']
  return count(text, /ң/giu) > 0 ? ['ky'] : ['mn']
}

const LEAST_TURKIC = 0.01

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

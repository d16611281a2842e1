import { isLatinLine } from '#normalise/latin-line.ts'
import { letterEvidence } from '#normalise/letter-evidence.ts'
import type { LanguageDetector } from '#normalise/language-detector.ts'

/** What language a text is in. */
export type LanguageFinding =
  | { readonly kind: 'supported'; readonly lang: string }
  | { readonly kind: 'unsupported'; readonly lang: string }
  | {
      readonly kind: 'unsure'
      readonly lang: string | null
      readonly reason: 'too-short' | 'too-close'
    }

const SUPPORTED: ReadonlySet<string> = new Set(['bg', 'uk', 'ru', 'en'])
const FEWEST_LETTERS = 40
const FEW_LETTERS = 120

/**
 * The language of a text, without what it quotes: the detector proposes, the letters that only
 * some languages have decide.
 */
export function detectLanguage(text: string, detector: LanguageDetector): LanguageFinding {
  const prose = withoutQuotations(inMainLetters(ofParagraphs(text))).slice(0, 20_000)
  if (letterCount(prose) < FEWEST_LETTERS) {
    return { kind: 'unsure', lang: null, reason: 'too-short' }
  }
  const ranked = rank(prose, detector)
  const [best, next] = ranked
  if (best === undefined) return { kind: 'unsure', lang: null, reason: 'too-close' }
  if (next && best.score - next.score < CLOSEST && letterCount(prose) < FEW_LETTERS) {
    return { kind: 'unsure', lang: best.lang, reason: 'too-close' }
  }
  if (SUPPORTED.has(best.lang)) return { kind: 'supported', lang: best.lang }
  if (isMostlyEnglish(prose, detector)) return { kind: 'supported', lang: 'en' }
  return { kind: 'unsupported', lang: best.lang }
}

/** The paragraphs of a page, where they are enough: what a site writes around them may be in another language. */
function ofParagraphs(text: string): string {
  const long = text.split('\n').filter((line) => letterCount(line) >= FEWEST_LETTERS)
  const paragraphs = long.join('\n')
  return letterCount(paragraphs) >= FEW_LETTERS ? paragraphs : text
}

/** Whether most of a text is in English paragraphs: a caption in Spanish can outweigh them as a whole. */
function isMostlyEnglish(text: string, detector: LanguageDetector): boolean {
  const paragraphs = text.split('\n').filter((line) => letterCount(line) >= FEWEST_LETTERS)
  const english = paragraphs.filter((line) => rank(line, detector)[0]?.lang === 'en')
  return letterCount(english.join('')) * 2 > letterCount(paragraphs.join(''))
}

/** A text without the lines in Latin letters, where most of its letters are Cyrillic: posts that it shows. */
function inMainLetters(text: string): string {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (cyrillic * 2 < letterCount(text)) return text
  return text
    .split('\n')
    .filter((line) => !isLatinLine(line))
    .join('\n')
}

const CLOSEST = 0.01

interface Ranked {
  readonly lang: string
  readonly score: number
}

function rank(text: string, detector: LanguageDetector): readonly Ranked[] {
  const { likelihood, additions } = letterEvidence(text)
  const scores = { ...detector(text) }
  for (const lang of additions) scores[lang] ??= Math.max(0, ...Object.values(scores))
  return Object.entries(scores)
    .map(([lang, score]) => ({ lang, score: score * (likelihood[lang] ?? 1) }))
    .toSorted((a, b) => b.score - a.score)
}

function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** A text without its quotations, unless it is little else. */
function withoutQuotations(text: string): string {
  const without = text.replaceAll(/[„“"«][^„“”"«»\n]{3,400}[“”"»]/g, ' ')
  return letterCount(without) >= Math.max(FEW_LETTERS, letterCount(text) * 0.3) ? without : text
}

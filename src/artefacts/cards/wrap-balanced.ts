import { graphemes } from '#artefacts/graphemes.ts'

/** A title, broken into lines of about equal length. */
export interface WrappedTitle {
  readonly lines: readonly string[]
  /** The size of the letters, in pixels. */
  readonly size: number
}

const WIDTH = 1056
const HEIGHT = 350
const LINE_HEIGHT = 1.14
/** How many letters a part may have that is not to be broken. */
const LONGEST = 16
const SIZES = [72, 66, 60, 54, 48, 44, 40]

/**
 * Sets a title as large as there is room for, in as few lines as possible, none much longer than
 * the others. The widths are estimated generously, so that a line never leaves the card; what is
 * too long even in the smallest letters ends in “…”.
 */
export function wrapBalanced(title: string): WrappedTitle {
  const words = bound(title.split(/\s+/).filter((word) => word !== ''))
  for (const size of SIZES) {
    const lines = balance(words, WIDTH / size)
    const isWide = lines.some((line) => widthOf(line) * size > WIDTH)
    if (!isWide && lines.length <= maxLines(size)) return { lines, size }
  }
  const size = SIZES.at(-1) ?? 40
  return { lines: shorten(words.flatMap(breakWord), size), size }
}

/** No line ends in a number or in a word of one or two letters; no line begins with an initial. */
function bound(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((parts, word) => {
    const last = parts.at(-1)
    const lastWord = last?.split(' ').at(-1) ?? ''
    const isBound = /^(?:\p{Ll}{1,2}|\d+)$/u.test(lastWord) || /^\p{Lu}$/u.test(word)
    return last !== undefined && isBound && last.length < LONGEST
      ? [...parts.slice(0, -1), `${last} ${word}`]
      : [...parts, word]
  }, [])
}

function maxLines(size: number): number {
  return Math.floor(HEIGHT / (size * LINE_HEIGHT))
}

/** Breaks into the least number of lines, then narrows them as far as that number allows. */
function balance(words: readonly string[], width: number): readonly string[] {
  let best = fill(words, width)
  for (let narrower = width * 0.97; narrower > width * 0.4; narrower *= 0.97) {
    const lines = fill(words, narrower)
    if (lines.length > best.length || lines.some((line) => widthOf(line) > narrower)) break
    best = lines
  }
  return best
}

function fill(words: readonly string[], width: number): readonly string[] {
  return words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || widthOf(`${last} ${word}`) > width) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}

function shorten(words: readonly string[], size: number): readonly string[] {
  const lines = fill(words, WIDTH / size)
  const shown = lines.slice(0, maxLines(size))
  if (shown.length === lines.length) return lines
  const last = shown.at(-1) ?? ''
  return [...shown.slice(0, -1), `${last.slice(0, last.lastIndexOf(' '))} …`]
}

/** Parts of a word that each fill a line as far as it goes. */
function breakWord(word: string): readonly string[] {
  const width = WIDTH / (SIZES.at(-1) ?? 40)
  return graphemes(word).reduce<readonly string[]>((parts, letter) => {
    const last = parts.at(-1)
    if (last === undefined || widthOf(last + letter) > width) return [...parts, letter]
    return [...parts.slice(0, -1), last + letter]
  }, [])
}

/** The width of a line in ems: broad letters count more than narrow ones. */
function widthOf(line: string): number {
  return graphemes(line).reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  if (/[\s.,:;'’‘!|іїilj()-]/u.test(letter)) return 0.28
  if (/[МШЩЮЖФMW@—]/u.test(letter)) return 1
  if (/[жмшщюфыъДmw…]/u.test(letter)) return 0.8
  if (/\p{Script=Han}|\p{Emoji_Presentation}/u.test(letter)) return 1.05
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.5
}

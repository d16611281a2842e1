import { furnitureMark } from '#normalise/furniture-mark.ts'
import { isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, textStems } from '#normalise/text-stems.ts'

/** What is known of a text while it is read from its start. */
export interface TextReading {
  /** How many paragraphs were read. */
  readonly paragraphs: number
  /** Takes the next line in. */
  readonly add: (index: number) => void
  /** Whether a line further on is a paragraph that speaks of what was read. */
  readonly isOwn: (index: number) => boolean
  /** Whether any line further on is a paragraph, whatever it speaks of. */
  readonly anyBelow: (index: number) => boolean
}

/**
 * Low, so that hardly a paragraph of the text is lost. Measured on English pages as this importer
 * divides them: 2 in 100 paragraphs of the texts share less with what stands above them, and 25 in
 * 100 of those that pages print below a text do.
 */
const LEAST_SHARED = 0.13
/** A text of fewer words says too little about what belongs to it. */
const FEWEST_STEMS = 60

const FEWEST_WORDS_OF_LAST = 8

/** The last line of a page can be a paragraph that the capture cut. */
function isParagraph({ text, isLast }: DraftLine): boolean {
  return isProse(text) || (isLast === true && wordCount(text) >= FEWEST_WORDS_OF_LAST)
}

/** Reads a text line by line, to tell its paragraphs from those of other texts on its page. */
export function readText(lines: readonly DraftLine[]): TextReading {
  const stems = lines.map((line) =>
    isParagraph(line) && furnitureMark(line.text) === null ? textStems(line.text) : null,
  )
  const read = new Set<string>()
  let paragraphs = 0
  const isOwn = (index: number) => {
    const own = stems[index] ?? null
    if (own === null) return false
    return read.size < FEWEST_STEMS || sharedStems(own, read) >= LEAST_SHARED
  }
  return {
    get paragraphs() {
      return paragraphs
    },
    add: (index) => {
      const own = stems[index] ?? null
      if (own === null) return
      paragraphs += 1
      for (const stem of own) read.add(stem)
    },
    isOwn,
    anyBelow: (index) => stems.some((own, at) => at > index && own !== null),
  }
}

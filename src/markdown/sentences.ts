import { textBlocks } from '#markdown/text-blocks.ts'

/** One sentence of a text, with a short name to pick it by. */
export interface Sentence {
  /** `s1`, `s2` and so on, in the order of the text. */
  readonly id: string
  readonly text: string
  /** The line of the Markdown text on which its paragraph starts, counted from 1. */
  readonly line: number
}

/** The sentences of a Markdown text, as its language divides them (Unicode UAX #29). */
export function sentencesOf(markdown: string, lang: string): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return textBlocks(markdown)
    .flatMap(({ text, line }) =>
      Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment.trim(), line })),
    )
    .filter(({ text }) => text !== '')
    .map((sentence, index) => ({ id: `s${String(index + 1)}`, ...sentence }))
}

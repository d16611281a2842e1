import type { TextBlock } from '#markdown/text-blocks.ts'

/** The text of the first paragraph, on one line; empty where there is none. */
export function firstParagraph(blocks: readonly TextBlock[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph')
  return (first?.text ?? '').replace(/\s*\n\s*/g, ' ')
}

/** How many words the blocks hold, by the word boundaries of the language. */
export function countWords(blocks: readonly TextBlock[], lang: string): number {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  const wordsIn = (text: string): number =>
    [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length
  return blocks.reduce((sum, block) => sum + wordsIn(block.text), 0)
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as readers count them: no accent or emoji is taken apart. */
export function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

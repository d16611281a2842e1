import { cutWords } from '#domain/cut-words.ts'

/** Six lines of a card, or ten on a phone. */
const MOST_LETTERS = 360

/** As many whole sentences of a text as a card has room for; of a longer one its first words. */
export function firstSentences(text: string, lang: string): string {
  if (text.length <= MOST_LETTERS) return text
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  const ends = Array.from(sentences, ({ index, segment }) => index + segment.trimEnd().length)
  const end = ends.findLast((one) => one <= MOST_LETTERS)
  return end === undefined ? cutWords(text, MOST_LETTERS) : text.slice(0, end)
}

/**
 * Whether a line is running text and no caption: it says who said what it quotes, or has three whole
 * sentences and more before the initials of its desk.
 * @example isReported('“We shall build it before the winter,” the mayor said.') // true
 */
export function isReported(text: string): boolean {
  const sentences = text.match(SENTENCE)?.length ?? 0
  return SPOKEN.test(text) || (sentences >= FEWEST_SENTENCES && OF_DESK.test(text))
}

/** A longer quotation with a comma or a sign at its end, and who speaks behind it; what a banner says has none. */
const SPOKEN =
  /(?:^|[\s(])["„“«][^"„“”«»]{30,}(?:[,!?]["“”»],?|["“”»],)\s(?:[–—-]\s)?\p{L}[^"„“”«»]*\p{Ll}\./u
const SENTENCE = /\p{Ll}{3,}["“”»)]?[.!?]["“”»)]?(?=\s)/gu
const FEWEST_SENTENCES = 3
/** Those who wrote and edited, where captions have a whole name: “AB/CDE”. */
const OF_DESK = /\s\p{Lu}{2,3}\/\p{Lu}{2,4}$/u

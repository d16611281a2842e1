import { isParagraph } from '#normalise/furniture-mark.ts'
import { isMetaLine } from '#normalise/head-lines.ts'
import { holdsTwoSentences, isHeadline } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { withoutDots } from '#normalise/title-line.ts'

/** Whether a line is running text: no heading, no furniture, no date, no credit. */
export function isTextLine({ text, kind }: DraftLine): boolean {
  return kind !== 'heading' && isParagraph(text) && !isPictureCredit(text) && !isMetaLine(text)
}

/** Whether a line is running text that no headline could be, as one that ends in a question could. */
export function isStoppedText(line: DraftLine): boolean {
  return isTextLine(line) && (!isHeadline(withoutDots(line.text)) || isLongOfTwo(line.text))
}

const LONGEST_HEADLINE = 140

/** Whether a line is a paragraph, though it ends in a question: it is long and holds two sentences. */
function isLongOfTwo(text: string): boolean {
  return text.length > LONGEST_HEADLINE && /[?!]$/u.test(text) && holdsTwoSentences(text)
}

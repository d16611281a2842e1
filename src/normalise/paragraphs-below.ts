import { furnitureMark } from '#normalise/furniture-mark.ts'
import { endsInDots, isLabel, isProse, isWhole } from '#normalise/line-shape.ts'
import type { DraftLine } from '#normalise/page-draft.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/**
 * Whether nothing but whole paragraphs stands below a line that names one other story, up to the next
 * furniture or the end: the text goes on, for other stories have headlines. A teaser of that one story
 * is told by its words.
 */
export function hasOnlyParagraphsBelow(lines: readonly DraftLine[], index: number): boolean {
  const rest = lines.slice(index + 1)
  const end = rest.findIndex(({ text }) => furnitureMark(text) !== null)
  const below = end === -1 ? rest : rest.slice(0, end)
  const isTeaser = shares(below[0], textStems(lines[index]?.text ?? ''), LEAST_OF_TEASER)
  return below.length > 0 && !isTeaser && below.every(isWholeParagraph)
}

const LEAST_OF_TEASER = 0.3

const LEAST_SHARED = 0.2

/** Whether a line is a label above one sentence of the text that stands above both: “Recall”. */
export function isHeadedSentence(lines: readonly DraftLine[], index: number): boolean {
  const [label, sentence] = [lines[index]?.text ?? '', lines[index + 1]]
  if (!isLabel(label) || furnitureMark(label) !== null || !isWholeParagraph(sentence)) return false
  return shares(sentence, stemsOf(lines.slice(0, index)), LEAST_SHARED)
}

function isWholeParagraph(line: DraftLine | undefined): boolean {
  const text = line?.text ?? ''
  return isProse(text) && isWhole(text) && !endsInDots(text) && furnitureMark(text) === null
}

function shares(line: DraftLine | undefined, stems: ReadonlySet<string>, least: number): boolean {
  return sharedStems(textStems(line?.text ?? ''), stems) >= least
}

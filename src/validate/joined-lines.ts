import { joinWrapped } from '#markdown/wrapped-lines.ts'
import { foldSpace, type KeptLine } from '#validate/kept-lines.ts'

/** Joins lines of an original that stand in the body as one paragraph: the capture broke them. */
export function joinedLines(
  kept: readonly KeptLine[],
  blocks: readonly string[],
): readonly KeptLine[] {
  const whole = new Set(blocks)
  const joined: KeptLine[] = []
  for (let index = 0; index < kept.length;) {
    const count = linesOfBlock(kept, index, whole)
    joined.push(joinAll(kept.slice(index, index + count)))
    index += count
  }
  return joined
}

const MOST_LINES = 60

/** How many lines from the index on make a block together; 1 where none do. */
function linesOfBlock(
  kept: readonly KeptLine[],
  start: number,
  whole: ReadonlySet<string>,
): number {
  let text = kept[start]?.text ?? ''
  if (whole.has(text)) return 1
  for (let count = 2; count <= MOST_LINES && start + count <= kept.length; count += 1) {
    text = joinWrapped(text, kept[start + count - 1]?.text ?? '')
    if (whole.has(foldSpace(text))) return count
  }
  return 1
}

function joinAll(lines: readonly KeptLine[]): KeptLine {
  return lines.reduce((all, { text }) => ({ ...all, text: foldSpace(joinWrapped(all.text, text)) }))
}

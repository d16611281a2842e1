import { isLabel, isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/**
 * Drops the label with which a page parts the paragraphs of its text, time after time, for a program
 * that puts adverts there: “Article content”.
 */
export function dividers(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const paragraphs = draft.lines.filter(isParagraph).length
  const often = [...partingLabels(draft.lines)].filter(([, count]) => count >= FEWEST)
  const [label, count = 0] = often[0] ?? []
  // Of two such labels each names who speaks, or one of the things that are tested.
  if (label === undefined || often.length > 1 || count < paragraphs * LEAST) return draft
  return removeLines(draft, ({ text }) => (text === label ? 'navigation' : null))
}

const FEWEST = 4
const LEAST = 0.25

/** How often each label stands right between two paragraphs. */
function partingLabels(lines: readonly DraftLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [index, { text, kind }] of lines.entries()) {
    const isBetween = isParagraph(lines[index - 1]) && isParagraph(lines[index + 1])
    if (isBetween && kind === 'paragraph' && isLabel(text)) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return counts
}

function isParagraph(line: DraftLine | undefined): boolean {
  return line !== undefined && isProse(line.text)
}

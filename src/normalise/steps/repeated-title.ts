import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type PageDraft } from '#normalise/page-draft.ts'
import { bareLine, repeatsTitle } from '#normalise/same-line.ts'

/**
 * Drops the lines that say the title again, whole or cut off, and paragraphs that stand twice: each by
 * itself, or the start of the text in one line below it.
 */
export function repeatedTitle(draft: PageDraft): PageDraft {
  const { title, standfirst } = draft
  const paragraphs = draft.lines.map(({ text }) => (isProse(text) ? text : ''))
  return removeLines(draft, ({ text }, index) => {
    const first = paragraphs.indexOf(text)
    if (first !== -1 && first < index) return 'repeated-title'
    if (isSaidAbove(paragraphs, index)) return 'repeated-title'
    if (title !== null && repeatsTitle(text, title)) return 'repeated-title'
    return standfirst !== null && text === standfirst && !isProse(text) ? 'standfirst' : null
  })
}

const SHORTEST = 120
const LENGTH_OF_OPENING = 60

/** Whether all of a paragraph stands above it already, from one paragraph into the next. */
function isSaidAbove(paragraphs: readonly string[], index: number): boolean {
  const text = paragraphs[index] ?? ''
  if (text.length < SHORTEST) return false
  const opening = text.slice(0, LENGTH_OF_OPENING)
  const start = paragraphs.findIndex((paragraph) => paragraph.startsWith(opening))
  return bareLine(paragraphs.slice(start, index).join(' ')).includes(bareLine(text))
}

import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type PageDraft } from '#normalise/page-draft.ts'
import { repeatsTitle } from '#normalise/same-line.ts'

/** Drops the lines that say the title again, whole or cut off, and paragraphs that stand twice. */
export function repeatedTitle(draft: PageDraft): PageDraft {
  const { title, standfirst } = draft
  const paragraphs = draft.lines.map(({ text }) => (isProse(text) ? text : ''))
  return removeLines(draft, ({ text }, index) => {
    const first = paragraphs.indexOf(text)
    if (first !== -1 && first < index) return 'repeated-title'
    if (title !== null && repeatsTitle(text, title)) return 'repeated-title'
    return standfirst !== null && text === standfirst && !isProse(text) ? 'standfirst' : null
  })
}

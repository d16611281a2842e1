import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type PageDraft } from '#normalise/page-draft.ts'
import { repeatsTitle } from '#normalise/same-line.ts'

/** Drops the lines that say the title again, whole or cut off, wherever they stand. */
export function repeatedTitle(draft: PageDraft): PageDraft {
  const { title, standfirst } = draft
  return removeLines(draft, ({ text }) => {
    if (title !== null && repeatsTitle(text, title)) return 'repeated-title'
    return standfirst !== null && text === standfirst && !isProse(text) ? 'standfirst' : null
  })
}

import { isDateLine } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'

/**
 * Whether a line below a text is the stamp of the next story on the same page: a day, an hour and a
 * section, as the page has them above its own title.
 */
export function startsNextStory({ removed }: Pick<PageDraft, 'removed'>, line: DraftLine): boolean {
  const section = sectionOf(line.text)
  return (
    section !== undefined &&
    removed.some((one) => one.line < line.line && sectionOf(one.text) === section)
  )
}

const STAMP = /^(?<stamp>\P{L}*\d.{2,24}\d{1,2}:\d{2})\s[•|·]\s(?<section>\p{Lu}[^.!?]{2,30})$/u

function sectionOf(text: string): string | undefined {
  const { stamp, section } = STAMP.exec(text.trim())?.groups ?? {}
  return stamp !== undefined && isDateLine(stamp) ? section : undefined
}

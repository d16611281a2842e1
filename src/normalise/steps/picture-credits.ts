import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine } from '#normalise/same-line.ts'
import { isProse } from '#normalise/line-shape.ts'

/** Drops the captions and credits of pictures. */
export function pictureCredits(draft: PageDraft): PageDraft {
  const isCredit = ({ text, kind, isCaption }: DraftLine) =>
    isCaption === true || (kind !== 'heading' && isPictureCredit(text))
  const first = draft.lines.findIndex(({ text }) => isProse(text))
  return removeLines(draft, (line, index) =>
    isCredit(line) || (index > first && isSaidIn(line, draft.lines[index + 1], isCredit))
      ? 'picture-credit'
      : null,
  )
}

/** Whether the credit below a line says the same again: pages print captions twice. */
function isSaidIn(
  { text }: DraftLine,
  next: DraftLine | undefined,
  isCredit: (line: DraftLine) => boolean,
): boolean {
  if (next === undefined || isProse(text) || !isCredit(next)) return false
  const words = bareLine(text)
  return words.includes(' ') && bareLine(next.text).includes(words)
}

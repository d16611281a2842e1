import { removeLines, type PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'

/** Drops the captions and credits of pictures. */
export function pictureCredits(draft: PageDraft): PageDraft {
  return removeLines(draft, ({ text, kind, isCaption }) =>
    isCaption === true || (kind !== 'heading' && isPictureCredit(text)) ? 'picture-credit' : null,
  )
}

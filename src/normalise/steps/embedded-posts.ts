import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/** Drops posts of social networks that a page shows inside its text: what was posted, and by whom. */
export function embeddedPosts(draft: PageDraft): PageDraft {
  return removeLines(draft, (line, index) =>
    isPost(line) || isPosted(draft.lines[index + 1]) || SIGNED.test(line.text)
      ? 'share-block'
      : null,
  )
}

/** Who posted it, and when: “— Vera Example (@vera) 22 January 2031”. */
const SIGNED = /^[—–-]\s?.{2,60}\(@\w+\).{0,40}$/u
const PICTURE_OF_POST = /(?:pic\.twitter\.com|https:\/\/t\.co)\/\w+/u
const LONGEST = 200

function isPost({ text }: DraftLine): boolean {
  return PICTURE_OF_POST.test(text) && text.length <= LONGEST
}

function isPosted(next: DraftLine | undefined): boolean {
  return next !== undefined && SIGNED.test(next.text)
}

import { isCyrillicPage, isLatinLine } from '#normalise/latin-line.ts'
import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/** Drops posts of social networks that a page shows inside its text: what was posted, and by whom. */
export function embeddedPosts(draft: PageDraft): PageDraft {
  const posts = new Set<number>()
  for (const [index, line] of draft.lines.entries()) {
    const isSigned = SIGNED.test(line.text) || HANDLE.test(line.text)
    if (!isSigned && !isPost(line)) continue
    posts.add(index)
    const start = HANDLE.test(line.text) ? nameAbove(draft.lines, index) : postStart(draft, index)
    for (let above = start; above < index; above += 1) posts.add(above)
  }
  return removeLines(draft, (_line, index) => (posts.has(index) ? 'share-block' : null))
}

/** Who posted it, and when: “— Vera Example (@vera) 22 January 2031”. */
const SIGNED = /^[—–-]\s?.{2,60}\(@\w+\).{0,40}$/u
const HANDLE = /^@\w{3,}$/
const PICTURE_OF_POST = /(?:pic\.twitter\.com|https:\/\/t\.co)\/\w+/u
const LONGEST = 200
const MOST_LINES = 4

function isPost({ text }: DraftLine): boolean {
  return PICTURE_OF_POST.test(text) && text.length <= LONGEST
}

/** The name of an account stands right above its handle. */
function nameAbove(lines: readonly DraftLine[], index: number): number {
  const name = lines[index - 1]?.text ?? ''
  return /^(?:\p{Lu}[\p{L}.’'-]*\s?){2,4}$/u.test(name) ? index - 1 : index
}

/**
 * Where the lines of a post start: the line above its signature, and those above that one which no
 * paragraph of a text is.
 */
function postStart({ lines }: PageDraft, index: number): number {
  const isSigned = SIGNED.test(lines[index]?.text ?? '')
  let start = isSigned && index > 0 && !isPost(lines[index - 1] ?? EMPTY) ? index - 1 : index
  const isLatinPost = isCyrillicPage(lines) && isLatin(lines[start] ?? EMPTY)
  const isPart = (line: DraftLine) =>
    isLatinPost
      ? isLatin(line) || (isPartOfPost(line) && !/\p{Script=Cyrillic}/u.test(line.text))
      : isPartOfPost(line)
  while (start > 1 && index - start < MOST_LINES && isPart(lines[start - 1] ?? EMPTY)) {
    start -= 1
  }
  return start
}

/** Whether a line of some length is in other letters than a page in Cyrillic. */
function isLatin({ text }: DraftLine): boolean {
  return text.length <= LONGEST && isLatinLine(text)
}

const EMPTY: DraftLine = { line: 0, text: '', kind: 'paragraph', depth: 0 }

function isPartOfPost({ text }: DraftLine): boolean {
  if (text.length > LONGEST || SIGNED.test(text)) return false
  return PICTURE_OF_POST.test(text) || /\p{Extended_Pictographic}/u.test(text) || !isProse(text)
}

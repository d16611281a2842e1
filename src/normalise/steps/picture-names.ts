import { endsSentence, isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/**
 * Drops what the files of pictures are called, where the pages show it for the pictures: a few words
 * in small letters without any sign. Below a paragraph only, for forms have such labels.
 */
export function pictureNames(draft: PageDraft): PageDraft {
  const { lines } = draft
  return removeLines(draft, (line, index) =>
    isFileWords(line) && standsAlone(lines[index - 1], lines[index + 1]) ? 'picture-credit' : null,
  )
}

/** Three words or more, or two in Latin letters with a hyphen between them. */
function isFileWords({ text, kind }: DraftLine): boolean {
  return kind === 'paragraph' && text.length <= LONGEST && FILE_WORDS.test(text)
}

const LONGEST = 60
const FILE_WORDS = /^(?:\p{Ll}{2,}(?:\s[\p{Ll}\d-]+){2,6}|[a-z]{3,}(?:-[a-z\d]+){1,5})$/u

function standsAlone(before: DraftLine | undefined, next: DraftLine | undefined): boolean {
  const isWhole = before !== undefined && isProse(before.text) && endsSentence(before.text)
  return isWhole && (next === undefined || /^\P{L}*\p{Lu}/u.test(next.text))
}

import { isLabel, isProse, isWhole, wordCount } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'
import { bareLine } from '#normalise/same-line.ts'
import { isScene } from '#normalise/scene-caption.ts'

/** Drops the captions and credits of pictures. */
export function pictureCredits(draft: PageDraft): PageDraft {
  const { lines } = draft
  const first = lines.findIndex(({ text }) => isProse(text))
  const last = lines.findLastIndex(({ text }) => isProse(text))
  const isAmid = (index: number) => index > first && index < last && !draft.isHtml
  const isTwice = (index: number) =>
    isAmid(index) &&
    saysCaptionTwice(lines[index], lines[index + 1]) &&
    !lines.slice(0, first).some(({ text }) => text === lines[index]?.text)
  return removeLines(draft, (line, index) => {
    const next = lines[index + 1]
    const isSaid = index > first && (isSaidIn(line, next) || isNamed(line, next))
    const isPrinted = isTwice(index) || isTwice(index - 1)
    if (isSaid || isPrinted || isPersonAbove(draft, index)) return 'picture-credit'
    const isOpening = index === first && next !== undefined && !isCredit(next)
    const isSeen = !isOpening && isShown(draft, index)
    return isCredit(line) || isSeen ? 'picture-credit' : null
  })
}

function isCredit({ text, kind, isCaption }: DraftLine): boolean {
  return isCaption === true || (kind !== 'heading' && isPictureCredit(text))
}

/** Whether the credit below a line says the same again: pages print captions twice. */
function isSaidIn({ text }: DraftLine, next: DraftLine | undefined): boolean {
  if (next === undefined || isProse(text) || !isCredit(next)) return false
  const words = bareLine(text).split(' ')
  const said = new Set(bareLine(next.text).split(' '))
  return words.length > 1 && words.every((word) => said.has(word))
}

const MOST_WORDS_BEHIND = 4

/** Whether a caption is said again in the next line: a label, or with a source behind it. */
function saysCaptionTwice(line: DraftLine | undefined, next: DraftLine | undefined): boolean {
  if (line?.kind !== 'paragraph' || next === undefined || isProse(line.text)) return false
  if (!/\p{L}{4}/u.test(line.text) || !next.text.startsWith(line.text)) return false
  const behind = next.text.slice(line.text.length)
  if (behind === '') return isLabel(line.text)
  return /^(?:[.,]?\s\p{Lu}|\s?[/|©])/u.test(behind) && wordCount(behind) <= MOST_WORDS_BEHIND
}

const NAMED = /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s\p{Lu}\p{Ll}[\p{L}-]*){1,2},\s\p{Ll}[^.!?:]*$/u

/** Whether a line is but a name and an office, right above a credit: who is in the picture. */
function isNamed({ text }: DraftLine, next: DraftLine | undefined): boolean {
  return next !== undefined && NAMED.test(text) && !isProse(text) && isCredit(next)
}

/** Whether a sentence shows a picture: beside a credit. */
function isShown({ lines, isHtml }: PageDraft, index: number): boolean {
  const { text = '', kind } = lines[index] ?? {}
  if (isHtml || kind !== 'paragraph' || !text.endsWith('.') || !isScene(text)) return false
  const [before, next] = [lines[index - 1], lines[index + 1]]
  return next !== undefined && (isCredit(next) || (before !== undefined && isCredit(before)))
}

const MOST_WORDS_OF_CREDIT = 7
const MOST_WORDS_OF_CAPTION = 25
/** English sets its headings as it sets names. */
const PERSON = /^\p{Script=Cyrillic}.*(?<!^)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+[^.!?:;…]*$/u

/** Whether a line that names someone stands below a whole paragraph and right above a credit. */
function isPersonAbove({ lines, isHtml }: PageDraft, index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (isHtml || !before || !line || !next || line.kind !== 'paragraph') return false
  const isBelowText = isProse(before.text) && isWhole(before.text)
  const isAboveCredit = isCredit(next) && wordCount(next.text) <= MOST_WORDS_OF_CREDIT
  const isShort = !isProse(line.text) && wordCount(line.text) <= MOST_WORDS_OF_CAPTION
  return isBelowText && isAboveCredit && isShort && PERSON.test(line.text)
}

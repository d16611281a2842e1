import { isOffice, isPersonName } from '#normalise/head-lines.ts'
import { isProse } from '#normalise/line-shape.ts'
import { capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'
import { removeLines, type DraftLine, type PageDraft, type Removed } from '#normalise/page-draft.ts'

/**
 * Drops names that stand alone and are named nowhere else: authors and offices that sign a text,
 * wherever a page puts them. A name that the text speaks of can introduce what its bearer says, and one
 * with a number is of a list.
 */
export function loneNames(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const rules = draft.lines.map((line, index) => isSignature(draft, line, index))
  const signed = draft.lines.flatMap(({ text }, index) => (rules[index] ? bare(text) : []))
  const named = removeLines(draft, (_line, index) => (rules[index] === true ? 'byline' : null))
  return { ...named, byline: [...new Set([...draft.byline, ...signed.filter(isPersonName)])] }
}

/** Without the dash or the dot before a name, and the comma or the dash behind it. */
function bare(text: string): string {
  return text.replaceAll(/^[^\p{L}]+|[,;]$|\s[–—-]$/gu, '')
}

function isSignature(draft: PageDraft, { text }: DraftLine, index: number): boolean {
  if (isOffice(text)) return true
  if (/^\d+[.)]\s/u.test(text)) return false
  const name = bare(text)
  if (!isPersonName(name) || OPENS_HEADING.test(name) || !hasText(draft.lines)) return false
  if (isHeadingInCapitals(draft.lines, index)) return false
  if (isRemovedAuthor(draft, name)) return true
  return couldSign(draft.lines, index) && !isNamed(draft, name, index)
}

/** Whether a line in capitals stands above a paragraph, as others in capitals do: they head its parts. */
function isHeadingInCapitals(lines: readonly DraftLine[], index: number): boolean {
  const isHeading = (at: number) =>
    /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u.test(lines[at]?.text ?? '') && isProse(lines[at + 1]?.text ?? '')
  return isHeading(index) && [...lines.keys()].filter(isHeading).length >= FEWEST_HEADINGS
}

const FEWEST_HEADINGS = 3

/** A heading about somebody: “Without Example”. */
const OPENS_HEADING = new RegExp(
  `^${wholeWords(allWords('opensHeading').map(capitalised))}\\s`,
  'u',
)

/** Whether the page names the same person elsewhere, alone on a line, as its author or that of a picture. */
function isRemovedAuthor({ removed, byline }: PageDraft, name: string): boolean {
  const isSigned = ({ rule, text }: Removed) =>
    (rule === 'byline' || rule === 'picture-credit') && text === name
  return byline.includes(name) || removed.some(isSigned)
}

function hasText(lines: readonly DraftLine[]): boolean {
  return lines.some(({ text }) => isProse(text))
}

/** English sets headings as it sets names: there only what has no text below it signs. */
function couldSign(lines: readonly DraftLine[], index: number): boolean {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(lines[index]?.text ?? '')
  return isCyrillic || lines.slice(index + 1).every(({ text }) => !isProse(text))
}

/** Whether another line that is left has the last part of the name, in whatever case. */
function isNamed({ lines, title }: PageDraft, name: string, index: number): boolean {
  const stem = (name.split(/\s+/u).at(-1) ?? name).slice(0, LENGTH_OF_STEM)
  const others = lines.filter((_line, at) => at !== index).map(({ text }) => text)
  return [title ?? '', ...others].some((text) => text !== name && text.includes(stem))
}

const LENGTH_OF_STEM = 5

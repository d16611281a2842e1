import { isOffice, isPersonName } from '#normalise/head-lines.ts'
import { wordCount } from '#normalise/line-shape.ts'
import { isListed } from '#normalise/listed-line.ts'
import { removeLines, type DraftLine, type PageDraft, type Removed } from '#normalise/page-draft.ts'

/**
 * Drops names that sign a text below it and are named nowhere else, and offices and the authors that the
 * page names elsewhere, wherever it puts them. A list of names is the text’s own.
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
  return text.replaceAll(/^[^\p{L}\p{N}]+|[,;]$|\s[–—-]$/gu, '')
}

function isSignature(draft: PageDraft, { text }: DraftLine, index: number): boolean {
  if (isOffice(text)) return true
  const name = bare(text)
  if (!isPersonName(name) || isListed(draft.lines, index)) return false
  return (
    isRemovedAuthor(draft, name) ||
    (isBelowText(draft.lines, index) && !isNamed(draft, name, index))
  )
}

/** Whether the page names the same person elsewhere, alone on a line, as its author or that of a picture. */
function isRemovedAuthor({ removed, byline }: PageDraft, name: string): boolean {
  const isSigned = ({ rule, text }: Removed) =>
    (rule === 'byline' || rule === 'picture-credit') && text === name
  return byline.includes(name) || removed.some(isSigned)
}

/** What stands above a paragraph, also above a cut one, can head it or introduce who speaks. */
function isBelowText(lines: readonly DraftLine[], index: number): boolean {
  return lines.slice(index + 1).every(({ text }) => wordCount(text) < FEWEST_WORDS)
}

const FEWEST_WORDS = 8

/** Whether another line that is left has the last part of the name, in whatever case. */
function isNamed({ lines, title }: PageDraft, name: string, index: number): boolean {
  const stem = (name.split(/\s+/u).at(-1) ?? name).slice(0, LENGTH_OF_STEM)
  const others = lines.filter((_line, at) => at !== index).map(({ text }) => text)
  return [title ?? '', ...others].some((text) => text !== name && text.includes(stem))
}

const LENGTH_OF_STEM = 5

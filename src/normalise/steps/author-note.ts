import { allWords } from '#normalise/furniture-mark.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { wholeWords } from '#normalise/phrase-pattern.ts'

/** Drops what a page says about the author below a text: “Vera Example is a reporter who …”. */
export function authorNote(draft: PageDraft): PageDraft {
  const { lines } = draft
  let end = lines.length
  while (end > 1 && isNote(draft, end - 1)) end -= 1
  return removeLines(draft, (_line, index) => (index >= end ? 'byline' : null))
}

const NAME = String.raw`(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3})`
const NOTE = new RegExp(
  `^${NAME},?\\s(?:${wholeWords(allWords('presents'))})\\s.{0,90}?(?:${wholeWords(allWords('roles'))})`,
  'u',
)
const LONGEST = 700

/** The author of a text is named nowhere in it, but may be above it. */
function isNote({ lines, byline }: PageDraft, index: number): boolean {
  const { text, kind } = lines[index] ?? { text: '', kind: 'cell' as const }
  if (kind !== 'paragraph' || text.length > LONGEST) return false
  const name = NOTE.exec(text)?.groups?.['name']
  if (name === undefined) return false
  return byline.includes(name) || !isNamed(lines.slice(0, index), name)
}

function isNamed(lines: readonly DraftLine[], name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return lines.some(({ text }) => text.includes(surname))
}

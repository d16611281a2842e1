import { bylineNames, isPersonName } from '#normalise/head-lines.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { capitalised, wholeWords } from '#normalise/phrase-pattern.ts'
import { allWords } from '#normalise/words/all-words.ts'

/**
 * Drops what a page says of those who wrote it below a text: “Vera Example is a reporter who …”,
 * “Additional reporting by Vera Example”.
 */
export function authorNote(draft: PageDraft): PageDraft {
  const { lines } = draft
  let end = lines.length
  while (end > 1 && isNote(draft, end - 1)) end -= 1
  const box = onlyBox(lines)
  return removeLines(draft, (line, index) =>
    index >= end || isOfAuthor(draft, line) || box.includes(index) ? 'byline' : null,
  )
}

const SHORTEST_LABEL = 4

/** What has an article before it is an office: “The Board is …”. */
const NAME = `(?!${wholeWords(allWords('articles').map(capitalised))}\\s)${String.raw`(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3})`}`
const NOTE = new RegExp(
  `^${NAME},?\\s(?:${wholeWords(allWords('presents'))})\\s.{0,90}?(?:${wholeWords(allWords('roles'))})`,
  'u',
)
/** Without a word of what the author is: “Vera Example writes about rivers for …”. */
const OF_AUTHOR = new RegExp(`^${NAME},?\\s(?:${wholeWords(allWords('writesOf'))})\\s`, 'u')
/** What stands above the name or the picture of an author. */
const AUTHOR = new RegExp(
  `^${wholeWords(
    allWords('byline')
      .filter((word) => !word.includes(' ') && word.length > SHORTEST_LABEL)
      .map(capitalised),
  )}$`,
  'u',
)
const LONGEST = 700

/** Whether a line says what the author does whom the page names elsewhere, wherever it stands. */
function isOfAuthor(draft: PageDraft, { text, kind }: DraftLine): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST) return false
  const name = (OF_AUTHOR.exec(text) ?? NOTE.exec(text))?.groups?.['name']
  return name !== undefined && (isAuthor(draft, name) || /@\w/u.test(text))
}

/** The indexes of a name and of a note on its bearer below it; none where a page has more such pairs. */
function onlyBox(lines: readonly DraftLine[]): readonly number[] {
  const [start, ...others] = [...lines.keys()].filter((at) => startsBox(lines, at))
  return start === undefined || others.length > 0 ? [] : [start, start + 1]
}

function startsBox(lines: readonly DraftLine[], index: number): boolean {
  const [name, note] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? '']
  if (!isPersonName(name) || lines[index + 1]?.kind !== 'paragraph') return false
  return (OF_AUTHOR.exec(note) ?? NOTE.exec(note))?.groups?.['name'] === name
}

/** The author of a text is named nowhere in it, but may be above it. */
function isNote({ lines, byline, removed }: PageDraft, index: number): boolean {
  const { text, kind } = lines[index] ?? { text: '', kind: 'cell' as const }
  if (kind !== 'paragraph' || text.length > LONGEST) return false
  if (isCredit(text)) return true
  if (AUTHOR.test(text)) return true
  const own = OF_AUTHOR.exec(text)?.groups?.['name']
  if (own !== undefined && isAuthor({ byline, removed }, own)) return true
  const name = NOTE.exec(text)?.groups?.['name']
  if (name === undefined) return false
  return isAuthor({ byline, removed }, name) || !isNamed(lines.slice(0, index), name)
}

/** Whether the page names someone as an author elsewhere, or alone on a line. */
function isAuthor({ byline, removed }: Pick<PageDraft, 'byline' | 'removed'>, name: string) {
  return (
    byline.includes(name) ||
    removed.some((one) => one.rule === 'byline' && !one.isPart && one.text.includes(name))
  )
}

/** Whether a line but names who worked on the text, one kind of work after the other. */
function isCredit(text: string): boolean {
  const parts = text.replaceAll(/^[([]|[.)\]]+$/gu, '').split(/;\s*/u)
  return parts.every((part) => bylineNames(part).length > 0)
}

function isNamed(lines: readonly DraftLine[], name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return lines.some(({ text }) => text.includes(surname))
}

import { isHeadline, isProse, isWhole, wordCount } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'
import { sharedStems, stemsOf, textStems } from '#normalise/text-stems.ts'

/**
 * Drops headlines of other stories that a page lists behind dashes above its text or amid it. A list of
 * the text itself has a line with a colon above it, or says what the text does.
 */
export function dashedHeadlines(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const found = new Set(
    rowsOf(draft.lines).flatMap((row) => (isOther(draft.lines, row) ? row : [])),
  )
  return removeLines(draft, (line) => (found.has(line) ? 'related-stories' : null))
}

type Row = readonly DraftLine[]

const DASHED = /^[–—-]\s\P{Ll}*\p{Lu}/u
const FEWEST_WORDS = 5

/** Lines with dashes that stand right below one another. */
function rowsOf(lines: Row): readonly Row[] {
  const rows: DraftLine[][] = []
  for (const [index, line] of lines.entries()) {
    if (!DASHED.test(line.text)) continue
    const row = rows.at(-1)
    if (row !== undefined && row.at(-1) === lines[index - 1]) row.push(line)
    else rows.push([line])
  }
  return rows
}

const FEWEST = 3
const LEAST_SHARED = 0.3

function isOther(lines: Row, row: Row): boolean {
  const own = new Set(row)
  const start = lines.findIndex((line) => own.has(line))
  const above = lines[start - 1]?.text ?? ''
  const below = lines.slice(start + row.length)
  if (row.length < FEWEST || !row.every(isStory) || /[:;,]$/u.test(above)) return false
  if (!below.some(({ text }) => isProse(text))) return false
  const told = stemsOf(lines.filter((line) => !own.has(line) && isProse(line.text)))
  const shared = row.reduce((sum, { text }) => sum + sharedStems(textStems(text), told), 0)
  return shared < row.length * LEAST_SHARED
}

function isStory({ text }: DraftLine): boolean {
  return isHeadline(text) && !isWhole(text) && wordCount(text) >= FEWEST_WORDS
}

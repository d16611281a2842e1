import { furnitureMark } from '#normalise/furniture-mark.ts'
import {
  endsInDots,
  isDateLine,
  isHeadline,
  isLabel,
  isProse,
  namesDay,
} from '#normalise/line-shape.ts'
import { headsEntries } from '#normalise/live-blog.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/** Drops stories of other days inside a text: section, day, hour, headline and teaser. */
export function sidebars(draft: PageDraft): PageDraft {
  const inside = new Set<number>()
  const first = draft.lines.findIndex(({ text }) => isProse(text))
  for (const index of draft.lines.keys()) {
    if (first === -1 || index <= first || inside.has(index)) continue
    const start = unitStart(draft.lines, { index, first })
    const end = start < index ? index + 1 : unitEnd(draft.lines, index)
    for (let at = start; at < end; at += 1) inside.add(at)
  }
  // A text that is nearly all dated pieces is a live blog: they are the text.
  if (proseLetters(draft, inside) > proseLetters(draft) * 0.5) return draft
  return removeLines(draft, (_line, index) => (inside.has(index) ? 'sidebar' : null))
}

function proseLetters({ lines }: PageDraft, among?: ReadonlySet<number>): number {
  return lines.reduce(
    (sum, { text }, index) =>
      sum + (isProse(text) && (among?.has(index) ?? true) ? text.length : 0),
    0,
  )
}

/** How long ago, alone on a line: the end of a story in a list, or its start. */
function isAgo(text: string): boolean {
  return isDateLine(text) && !namesDay(text) && !/\d[:.]\d/u.test(text)
}

/** Where the story starts whose age stands at the index: headline, teaser, section; else the index. */
function unitStart(
  lines: readonly DraftLine[],
  { index, first }: { readonly index: number; readonly first: number },
): number {
  if (!isAgo(lines[index]?.text ?? '')) return index
  let at = index - 1
  if (isLabel(lines[at]?.text ?? '')) at -= 1
  if (isProse(lines[at]?.text ?? '')) at -= 1
  const headline = lines[at]?.text ?? ''
  return at > first && isHeadline(headline) && !isProse(headline) && !isLabel(headline) ? at : index
}

/** Where the story that starts at the index ends; the index itself where none starts. */
function unitEnd(lines: readonly DraftLine[], index: number): number {
  let at = index
  const textAt = (place: number) => lines[place]?.text ?? ''
  if (isLabel(textAt(at)) && !isDateLine(textAt(at))) at += 1
  if (!namesDay(textAt(at)) || headsEntries(lines, at)) return index
  while (isDateLine(textAt(at))) at += 1
  // A paragraph that breaks off below the day of a list's story has no headline.
  if (isProse(textAt(at)) && endsInDots(textAt(at))) return at + 1
  if (!isHeadline(textAt(at)) || isProse(textAt(at))) return index
  at += 1
  return isTeaser(lines, at) ? at + 1 : at
}

/** A paragraph between a story's headline and the next story, or the end. */
function isTeaser(lines: readonly DraftLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || !isProse(line.text)) return false
  return !next || isLabel(next.text) || isDateLine(next.text) || furnitureMark(next.text) !== null
}

import { wordCount } from '#normalise/line-shape.ts'
import { GOES_ON, joinLines } from '#normalise/join-lines.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/**
 * Drops the note on a person that a page puts into a sentence right behind the name: the note opens
 * with the same surname, and the sentence, put together again, goes on below it.
 */
export function insertedNotes(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const { lines } = draft
  const cleaned = removeLines(draft, ({ text }, index) =>
    isNote({ text, above: lines[index - 1]?.text ?? '', below: lines[index + 1]?.text ?? '' })
      ? 'sidebar'
      : null,
  )
  return { ...cleaned, lines: withoutGaps(lines, new Set(cleaned.lines)) }
}

/** The lines that are kept; two between which one is not become one. */
function withoutGaps(
  lines: readonly DraftLine[],
  kept: ReadonlySet<DraftLine>,
): readonly DraftLine[] {
  const joined: DraftLine[] = []
  let isGap = false
  for (const line of lines) {
    const last = joined.at(-1)
    const isKept = kept.has(line)
    if (isKept && isGap && last) joined.splice(-1, 1, joinLines(last, line))
    else if (isKept) joined.push(line)
    isGap = !isKept
  }
  return joined
}

interface Place {
  readonly text: string
  readonly above: string
  readonly below: string
}

function isNote({ text, above, below }: Place): boolean {
  const surname = NAME_AT_START.exec(text)?.groups?.['surname']
  if (surname === undefined || wordCount(text) < FEWEST_WORDS) return false
  return GOES_ON.test(below) && above.endsWith(` ${surname}`)
}

const FEWEST_WORDS = 6
/** Two to four words in capitals, of which the last is the surname, and what the person is. */
const NAME_AT_START =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}\s(?<surname>\p{Lu}[\p{L}’'-]+)\s(?:\p{Ll}|[–—-]\s)/u

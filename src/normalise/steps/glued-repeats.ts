import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft, type Removed } from '#normalise/page-draft.ts'

/** Cuts off a headline or a caption that is glued to a paragraph, and stands elsewhere by itself. */
export function gluedRepeats(draft: PageDraft): PageDraft {
  const alone = draft.lines.filter(({ text }) => couldBeGlued(text)).map(({ text }) => text)
  const cut = draft.lines.map((line) => ({ line, part: gluedPart(line.text, alone) }))
  if (cut.every(({ part }) => part === null)) return draft
  const removed = cut.flatMap(({ line, part }): readonly Removed[] =>
    part === null ? [] : [{ line: line.line, text: part, rule: 'repeated-title', isPart: true }],
  )
  const lines = cut.map(({ line, part }) => (part === null ? line : without(line, part)))
  const first = lines.findIndex(({ text }) => isProse(text))
  const captions = new Set(removed.map(({ text }) => text))
  const titleHints = [...draft.titleHints, ...removed.map(({ text }) => text)]
  const whole = { ...draft, lines, removed: [...draft.removed, ...removed], titleHints }
  return removeLines(whole, ({ text }, index) =>
    index > first && captions.has(text) ? 'picture-credit' : null,
  )
}

const SHORTEST = 20
const LONGEST = 160
const SHORTEST_REST = 60

function couldBeGlued(text: string): boolean {
  return text.length >= SHORTEST && text.length <= LONGEST && !/[.!,]$/u.test(text)
}

/** At the start only before a capital, at the end only behind a stop: the rest is whole sentences. */
function gluedPart(text: string, alone: readonly string[]): string | null {
  if (!isProse(text)) return null
  const part = alone.find((one) => {
    if (text === one || text.length < one.length + SHORTEST_REST) return false
    const isBefore = text.startsWith(one) && /^\s*["„“«]?\p{Lu}/u.test(text.slice(one.length))
    const isBehind = text.endsWith(one) && /[.!?…»”"]\s*$/u.test(text.slice(0, -one.length))
    return isBefore || isBehind
  })
  return part ?? null
}

function without(line: DraftLine, part: string): DraftLine {
  const rest = line.text.startsWith(part)
    ? line.text.slice(part.length)
    : line.text.slice(0, -part.length)
  return { ...line, text: rest.trim() }
}

import { isProse, wordCount } from '#normalise/line-shape.ts'
import { removeLines, type PageDraft, type RemovalRule } from '#normalise/page-draft.ts'
import { bareLine } from '#normalise/same-line.ts'

/** Drops the lines that say again what went from the page as furniture: captions, buttons, headlines. */
export function saidAgain(draft: PageDraft): PageDraft {
  const gone = new Map(
    draft.removed.flatMap(({ text, rule, isPart }) =>
      isPart || NOT_FURNITURE.has(rule) ? [] : [[bareLine(text), rule] as const],
    ),
  )
  return removeLines(draft, ({ text, kind }) =>
    kind === 'paragraph' && !isProse(text) && wordCount(text) >= FEWEST_WORDS
      ? (gone.get(bareLine(text)) ?? null)
      : null,
  )
}

const FEWEST_WORDS = 3
const NOT_FURNITURE: ReadonlySet<RemovalRule> = new Set(['title', 'standfirst', 'outside-article'])

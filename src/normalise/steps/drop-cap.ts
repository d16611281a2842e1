import { removeLines, type PageDraft } from '#normalise/page-draft.ts'

/** Drops the single letters that a large initial leaves behind, and lines of signs only. */
export function dropCap(draft: PageDraft): PageDraft {
  return removeLines(draft, ({ text, kind }, index) => {
    if (kind === 'cell') return null
    if (/^[^\p{L}\p{N}]{1,12}$/u.test(text)) return 'drop-cap'
    if (!/^\p{L}\.?$/u.test(text)) return null
    const next = draft.lines[index + 1]?.text ?? ''
    // The rest of a word whose initial stands alone: the letter is a part of the text.
    return /^\p{Ll}/u.test(next) ? null : 'drop-cap'
  })
}

import type { Flag, PageLine } from '#match/findings.ts'

/** What a line of the page is set as; plain text knows only paragraphs. */
export type LineKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell'

/** A line of the page that holds something, with what its surroundings say about it. */
export interface DraftLine {
  /** Counted from 1 over the whole page. */
  readonly line: number
  readonly text: string
  readonly kind: LineKind
  /** The depth of a heading, 0 for everything else. */
  readonly depth: number
  /** The lines of the page that it was put together from, where it was more than one. */
  readonly parts?: readonly PageLine[]
  /** Whether all of it leads elsewhere; never so in plain text. */
  readonly isLink?: boolean
  /** Whether the page itself says that it belongs to a picture. */
  readonly isCaption?: boolean
  /** Whether the page ends with it: a capture can break off anywhere. */
  readonly isLast?: boolean
  /** Whether a field of a dump stood before it, on the same line: “date 2031-05-03 The bridge …”. */
  readonly isStamped?: boolean
  /** Whether it belongs to the text whatever it looks like, as the lines around it show. */
  readonly isOwn?: boolean
}

/** The step that took a line, or a part of one, out of the text. */
export type RemovalRule =
  | 'title'
  | 'repeated-title'
  | 'standfirst'
  | 'byline'
  | 'printed-date'
  | 'picture-credit'
  | 'share-block'
  | 'comment-block'
  | 'subscribe-block'
  | 'cookie-notice'
  | 'advert'
  | 'related-stories'
  | 'sidebar'
  | 'navigation'
  | 'counter'
  | 'copyright'
  | 'glued-metadata'
  | 'drop-cap'
  | 'outside-article'

/** A line that is not in the body, or the part of one that is not. */
export interface Removed {
  readonly line: number
  readonly text: string
  readonly rule: RemovalRule
  /** Whether the rest of the line stayed. */
  readonly isPart: boolean
}

/** A page on its way from the capture to the article. */
export interface PageDraft {
  /** What is still taken for the body, in order. */
  readonly lines: readonly DraftLine[]
  readonly removed: readonly Removed[]
  readonly title: string | null
  readonly standfirst: string | null
  readonly byline: readonly string[]
  readonly flags: readonly Flag[]
  /** Titles that the page's metadata propose, best first. */
  readonly titleHints: readonly string[]
  /** Whether the page says itself which of its lines are headings. */
  readonly isHtml: boolean
  /** The line of the page at which the article's own head starts, where other stories stand above it. */
  readonly startsAt?: number
}

/** One step of cleaning. */
export type Step = (draft: PageDraft) => PageDraft

/** Takes lines out, each with its rule; lines without a rule stay, and so do those of the text’s own. */
export function removeLines(
  draft: PageDraft,
  ruleOf: (line: DraftLine, index: number) => RemovalRule | null,
): PageDraft {
  const rules = draft.lines.map((line, index) => (line.isOwn === true ? null : ruleOf(line, index)))
  if (rules.every((rule) => rule === null)) return draft
  const removed = draft.lines.flatMap(({ line, text, parts }, index): readonly Removed[] => {
    const rule = rules[index] ?? null
    if (rule === null) return []
    return (parts ?? [{ line, text }]).map((part) => ({ ...part, rule, isPart: false }))
  })
  return {
    ...draft,
    lines: draft.lines.filter((_line, index) => rules[index] === null),
    removed: [...draft.removed, ...removed],
  }
}

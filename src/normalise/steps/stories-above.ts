import { furnitureMark, RULE_OF_MARK } from '#normalise/furniture-mark.ts'
import { isLabel } from '#normalise/line-shape.ts'
import { ownHeadStart } from '#normalise/own-head.ts'
import { removeLines, type PageDraft, type RemovalRule } from '#normalise/page-draft.ts'

/** Drops the stories of others with which a page begins, above the head of its own article. */
export function storiesAbove(draft: PageDraft): PageDraft {
  if (draft.isHtml) return draft
  const start = ownHeadStart(draft.lines)
  const first = draft.lines[start]
  if (start === 0 || !first) return draft
  const rest = removeLines(draft, ({ text }, index) => (index < start ? ruleOf(text) : null))
  return { ...rest, startsAt: first.line }
}

function ruleOf(text: string): RemovalRule {
  const mark = furnitureMark(text)
  if (mark !== null) return RULE_OF_MARK[mark]
  return isLabel(text) ? 'navigation' : 'related-stories'
}

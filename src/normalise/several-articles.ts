import type { Flag } from '#match/findings.ts'
import { isMetaLine } from '#normalise/head-lines.ts'
import { isHeadline, isProse } from '#normalise/line-shape.ts'
import type { PageDraft } from '#normalise/page-draft.ts'

const NEAR = 3
const FEWEST = 2

/** Points out where a second article seems to start: a headline and a date amid the text. */
export function severalArticles({ lines, removed }: PageDraft): readonly Flag[] {
  const whole = [...lines, ...removed.filter(({ isPart }) => !isPart)]
  const dated = whole.filter(({ text }) => isMetaLine(text))
  const start = lines.find((line, index) => {
    const isHead = !isProse(line.text) && isHeadline(line.text)
    const isDated = dated.some((date) => date.line > line.line && date.line <= line.line + NEAR)
    const isBetween = [lines.slice(0, index), lines.slice(index + 1)].every(
      (part) => part.filter(({ text }) => isProse(text)).length >= FEWEST,
    )
    return isHead && isDated && isBetween
  })
  if (start === undefined) return []
  const message = `A second article seems to start with “${start.text}”. Import each from a file of its own.`
  return [{ rule: 'several-articles', line: start.line, message }]
}

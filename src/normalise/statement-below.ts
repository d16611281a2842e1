import { isCutShort, isSaidTwice } from '#normalise/title-line.ts'
import { furnitureMark } from '#normalise/furniture-mark.ts'
import { bylineNames, isMetaLine } from '#normalise/head-lines.ts'
import { isDateLine, isHeadline, saysAgo, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { isTrailTo, repeatsTitle } from '#normalise/same-line.ts'
import { isPictureCredit } from '#normalise/picture-credit.ts'

/**
 * The line right below the title that states something in the words of a sentence, as a subtitle does,
 * also above a credit; captions name persons and offices. English sets its captions otherwise.
 */
export function statementBelow(draft: Lines, title: number): DraftLine | undefined {
  const { lines, removed } = draft
  const [above, line] = [lines[title], lines[title + 1]]
  if (above === undefined || line?.kind !== 'paragraph' || !isStatement(line.text)) return undefined
  const isApart = removed.some(
    (one) => !one.isPart && one.line > above.line && one.line < line.line,
  )
  const isListed = lines.slice(title + 2).some(({ text }) => repeatsTitle(text, above.text))
  if (isTrailTo(line.text, above.text)) return undefined
  return isApart || isListed || isCutShort(line, lines) || isSaidTwice(line, lines)
    ? undefined
    : line
}

type Lines = Pick<PageDraft, 'lines' | 'removed'>

const FEWEST_WORDS = 4
const FEWEST_SMALL = 2

function isStatement(text: string): boolean {
  if (!/^["„“«]?\p{Lu}/u.test(text) || !/^\P{L}*\p{Script=Cyrillic}/u.test(text)) return false
  if (!isHeadline(text) || wordCount(text) < FEWEST_WORDS || /\s[/|»›•]\s|[:–—-]$/u.test(text))
    return false
  if (furnitureMark(text) !== null || isPictureCredit(text) || isDateLine(text)) return false
  if (isMetaLine(text) || saysAgo(text) || bylineNames(text).length > 0) return false
  const small = text.match(/(?<!\p{L})\p{Ll}{5,}/gu)?.length ?? 0
  if (SOURCED.test(text)) return small >= FEWEST_SMALL
  const capitals = text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.length ?? 0
  return small >= FEWEST_SMALL && capitals * 2 <= wordCount(text)
}

/** Who says so, before what is said: “Agency: Example thanked the builders”. */
const SOURCED = /^["„“«]?\p{Lu}[^:.!?]{1,30}:\s\p{Lu}/u

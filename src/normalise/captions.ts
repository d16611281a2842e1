import { isProse, wordCount } from '#normalise/line-shape.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { saysWhoStandsWhere } from '#normalise/picture-credit.ts'
import { isUnendedSentence } from '#normalise/unended-sentence.ts'

/** The lines right above a credit that stands alone: what the picture shows. */
export function captionsIn({ lines, removed, isHtml }: PageDraft): ReadonlySet<DraftLine> {
  if (isHtml) return new Set()
  const credits = removed.filter(({ rule, isPart }) => rule === 'picture-credit' && !isPart)
  const above = credits.flatMap(({ line, text }) => {
    const near = lines.findLast((other) => other.line < line && other.line >= line - 2)
    const isAlone = wordCount(text) <= MOST_WORDS_OF_CREDIT
    return isAlone &&
      !saysWhatItShows(text) &&
      !saysWhoStandsWhere(text) &&
      near &&
      couldBeCaption(near.text)
      ? [near]
      : []
  })
  return new Set(above)
}

const LONGEST_CAPTION = 220
const MOST_WORDS_OF_CREDIT = 7

/** Whether words stand before the label of a credit, so that nothing above it is its caption. */
function saysWhatItShows(text: string): boolean {
  return /^\P{L}*\p{L}+\s\p{L}+[^:©]*\s\p{L}+\s?:/u.test(text)
}

/** A caption is no full sentence; at its end a year may stand, which some languages abbreviate. */
function couldBeCaption(text: string): boolean {
  if (isUnendedSentence(text)) return false
  return text.length <= LONGEST_CAPTION && (!isProse(text) || /\d\s?\p{Ll}\.$/u.test(text))
}

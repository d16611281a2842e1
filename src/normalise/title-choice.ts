import { headedText, type HeadedText } from '#normalise/headed-text.ts'
import type { DraftLine, PageDraft } from '#normalise/page-draft.ts'
import { repeatsTitle } from '#normalise/same-line.ts'
import { evidenceOfNone, evidenceOfTitle, type TitleEvidence } from '#normalise/title-evidence.ts'
import { TITLE_WEIGHTS, type TitleSign } from '#normalise/title-weights.ts'

/**
 * The index of the title of a page, -1 where it has none: the headline that the page's markup or
 * metadata show, otherwise the line for which most speaks, if more does than for none.
 */
export function titleIndex(draft: PageDraft, captions: ReadonlySet<DraftLine>): number {
  const text = headedText(draft, captions)
  const shown = shownTitle(draft, text)
  return shown === -1 ? weightiest(text) : shown
}

function shownTitle({ lines, titleHints }: PageDraft, { first }: HeadedText): number {
  const above = lines.slice(0, first)
  const hinted = above.findIndex(({ text }) =>
    titleHints.some((hint) => repeatsTitle(hint, text) || repeatsTitle(text, hint)),
  )
  return hinted === -1 ? above.findIndex(({ depth }) => depth === 1) : hinted
}

function weightiest(text: HeadedText): number {
  const weighed = [...text.candidates].map((index) => ({
    index,
    weight: weigh(evidenceOfTitle(text, index)),
  }))
  const none = { index: -1, weight: weigh(evidenceOfNone(text)) }
  const best = weighed.reduce((most, one) => (one.weight > most.weight ? one : most), none)
  const above = weighed.find(({ index }) => index === best.index - 1)
  const isTitled = above !== undefined && above.weight >= best.weight - MOST_BEHIND
  return isTitled ? above.index : best.index
}

/** Of two headlines that hardly differ, one right below the other, the second is the subtitle. */
const MOST_BEHIND = 0.6

function weigh(evidence: TitleEvidence): number {
  return SIGNS.reduce((sum, sign) => sum + TITLE_WEIGHTS[sign] * (evidence[sign] ?? 0), 0)
}

const SIGNS = Object.keys(TITLE_WEIGHTS) as TitleSign[]

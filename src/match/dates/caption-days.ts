import { comparable } from '#match/comparable.ts'
import { captionLines, isCredit } from '#match/dates/caption-lines.ts'
import type { DateMention } from '#match/dates/date-reading.ts'
import { findDateMentions } from '#match/dates/find-date-mentions.ts'
import { dayIn } from '#match/dates/day-in.ts'
import type { CleanedPage } from '#match/findings.ts'
import { findCues, type CueKind } from '#match/text/find-cues.ts'
import { wordsOf } from '#match/words/words-of.ts'

/** A day on which a caption says that there was a contact. */
export interface CaptionDay {
  readonly day: string
  readonly mention: DateMention
  readonly line: number
  /** What the caption tells of. */
  readonly kinds: readonly CueKind[]
}

/** The days of captions beside the text: “A speaks with B by video, 30 December 2022 / Photo: C”. */
export function captionDays(page: CleanedPage): readonly CaptionDay[] {
  const { dates, contacts } = wordsOf(page.lang)
  const captions = captionLines(page.page, dates)
  const body = new Set(page.body.map(({ line }) => line))
  const last = page.body.at(-1)?.line ?? Infinity
  const filled = page.page.filter(({ text }) => text.trim() !== '')
  return filled.flatMap(({ line, text }, index) => {
    const isCaption = captions.has(line) || isCredit(filled[index + 1]?.text ?? '', dates)
    if (!isCaption || body.has(line) || line > last) return []
    const [mention, ...others] = findDateMentions(text, page.lang)
    const day = mention && others.length === 0 ? dayIn(mention) : null
    const kinds = findCues(comparable(text), contacts).map(({ kind }) => kind)
    return mention && day !== null && kinds.length > 0 ? [{ day, mention, line, kinds }] : []
  })
}

import type { LocalisedText } from '#domain/localise.ts'
import type { Correction } from '#domain/schema/correction.ts'
import { timeText, type TimeText } from '#views/time-text.ts'
import type { View } from '#views/view.ts'

/** A correction in the reader's language, as far as the editors wrote it. */
export interface CorrectionText {
  readonly time: TimeText
  readonly before: string
  readonly after: string
  readonly why: LocalisedText
}

/** Prepares a correction for a page. */
export function correctionText(view: View, correction: Correction): CorrectionText {
  const { date, before, after, why } = correction
  return { time: timeText(view, date), before, after, why: view.text(why) }
}

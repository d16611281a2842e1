import type { DatedCorrection } from '#domain/corrections.ts'
import { articleItem } from '#views/article-item.ts'
import { correctionText, type CorrectionText } from '#views/correction-text.ts'
import { eventItem } from '#views/event-item.ts'
import type { View } from '#views/view.ts'

/** A correction with a link to what it corrects. */
export interface CorrectionItem {
  readonly correction: CorrectionText
  readonly subject: { readonly title: string; readonly lang: string; readonly href: string }
}

/** Prepares corrections, given oldest first, for a list that begins with the newest. */
export function correctionItems(
  view: View,
  corrections: readonly DatedCorrection[],
): readonly CorrectionItem[] {
  return corrections.toReversed().map((dated) => ({
    correction: correctionText(view, dated.correction),
    subject:
      dated.on === 'article'
        ? articleItem(view, dated.article)
        : { ...eventItem(view, dated.event), lang: view.locale },
  }))
}

import { foldWithOffsets } from '#markdown/fold-text.ts'
import { quoteFor } from '#match/claims/quote-for.ts'
import type { ReadContact } from '#match/event/read-contact.ts'

/** A sentence that tells half as much as the one that tells most is preferred where it stands before it. */
const MUCH = 0.5

/** The first words of the body that tell much of a contact, verbatim; null where none can be quoted. */
export function tellingQuote({ own }: ReadContact, body: string): string | null {
  const folded = foldWithOffsets(body)
  const telling = own.filter(({ sentence, cues }) => sentence.zone === 'body' && cues.length > 0)
  const most = Math.max(0, ...telling.map(({ score }) => score))
  for (const { sentence, cues, score } of telling) {
    const [first, last] = [cues[0], cues.at(-1)]
    if (!first || !last || score < most * MUCH) continue
    const quote = quoteFor({ sentence, start: first.start, end: last.end }, folded)
    if (quote !== null) return quote
  }
  return null
}

import type { ReadContact } from '#match/event/read-contact.ts'
import type { ReadSentence } from '#match/text/read-sentences.ts'

const LEAD = 5

/** News of the day names the weekday of that day: “on Friday”. */
export function weekdayOfNews(
  sentences: readonly ReadSentence[],
  { stage }: Pick<ReadContact, 'stage'>,
): number | null {
  if (stage === 'announced') return null
  const named = sentences
    .filter(({ index }) => index < LEAD)
    .flatMap(({ dates }) => dates)
    .map(({ reading }) => reading)
    .find((reading) => reading.form === 'weekday' && reading.shift === null)
  return named?.form === 'weekday' ? named.weekday : null
}

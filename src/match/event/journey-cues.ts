import type { CueKind } from '#match/text/find-cues.ts'

/** Words that tell of somebody’s way to somebody else. */
export const JOURNEY: readonly CueKind[] = ['arrival', 'visit']

interface Told {
  readonly kind: CueKind
}

/** Whether a word for a contact tells of a journey. */
export function isOfJourney({ kind }: Told): boolean {
  return JOURNEY.includes(kind)
}

/** Whether a word for a contact tells of a visit: of a journey, or of a guest. */
export function isOfVisit({ kind }: Told): boolean {
  return isOfJourney({ kind }) || kind === 'guest'
}

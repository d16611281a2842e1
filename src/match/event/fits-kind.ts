import type { EventKind } from '#domain/event-id.ts'
import type { CueKind } from '#match/text/find-cues.ts'

/** Words that tell of something else, where the contact is of that kind. */
const OTHERS: Readonly<Record<EventKind, readonly CueKind[]>> = {
  'video-call': ['visit', 'arrival', 'letter'],
  'phone-call': ['visit', 'arrival', 'letter', 'meeting'],
  meeting: ['video', 'phone', 'letter'],
  visit: ['video', 'phone', 'letter'],
  letter: ['video', 'phone', 'meeting', 'visit', 'arrival'],
  'joint-statement': ['video', 'phone', 'letter'],
}

/** Whether a word for a contact can be one for a contact of that kind. */
export function fitsKind(cue: CueKind, kind: EventKind | null): boolean {
  return kind === null || !OTHERS[kind].includes(cue)
}

import type { Archive } from '#domain/archive.ts'
import { parseEventId } from '#domain/event-id.ts'
import type { ArticleFindings, EventCandidate } from '#match/findings.ts'

/** The event that a draft names. */
export interface DraftedEvent {
  /** Null where it names none. */
  readonly id: string | null
  /** What the article does for it. */
  readonly relation: 'reports' | 'announces'
  /** What the guess rests on, or why there is none; null where the editor chose. */
  readonly note: string | null
  /** Ids of those who took part in a new event, where they are not the site’s subject persons. */
  readonly participants: readonly string[] | null
}

/** The event that the editor chose (null for none), or the best guess where nothing was chosen. */
export function draftedEvent(
  findings: ArticleFindings,
  chosen: string | null | undefined,
  archive: Archive,
): DraftedEvent {
  const relation = findings.contact.stage === 'announced' ? 'announces' : 'reports'
  const none = { id: null, relation, participants: null } as const
  if (chosen === null) return { ...none, note: null }
  const candidate = chosen === undefined ? bestOf(findings) : findById(findings, chosen)
  const others = findings.events.map(({ id, score }) => `${id} (${score.toFixed(2)})`).join(', ')
  if (candidate === undefined) {
    return {
      ...none,
      note: others === '' ? 'no event found' : `guessed: none; candidates: ${others}`,
    }
  }
  const { id, isNew, reasons } = candidate
  if (parseEventId(id) === null) {
    return { ...none, note: `a new event, to be named by its date; candidates: ${others}` }
  }
  const own = isNew ? ownParticipants(findings.contact.participants, archive) : null
  const strangers = isNew ? (findings.sought?.strangers ?? []) : []
  if (strangers.length > 0) {
    const names = strangers.join(', ')
    return {
      ...none,
      note: `a new event, ${id}, once people.yaml has ${names}; candidates: ${others}`,
    }
  }
  if (isNew && namesOthers(id, own)) {
    const note = `a new event, ${id}, of which another page of this import names other people`
    return { ...none, note: `${note}; candidates: ${others}` }
  }
  return {
    id,
    relation,
    note: chosen === undefined ? `guessed: ${reasons.join('; ')}; candidates: ${others}` : null,
    participants: relation === 'announces' && findings.telling === null ? null : own,
  }
}

const SURE_ENOUGH = 0.6

/** The event of the archive that the article fits best, or the new one that it would make. */
function bestOf({ contact, events }: ArticleFindings): EventCandidate | undefined {
  if (!contact.present) return undefined
  const isSure = ({ isNew, score }: EventCandidate) => !isNew && score >= SURE_ENOUGH
  return events.find(isSure) ?? events.find(({ isNew }) => isNew)
}

function findById({ events }: ArticleFindings, chosen: string): EventCandidate | undefined {
  return events.find(({ id }) => id === chosen)
}

/** Whether the id of a new event is made of other people than these; a number may follow them. */
function namesOthers(id: string, own: readonly string[] | null): boolean {
  const suffix = (parseEventId(id)?.suffix ?? '').replace(/(?:^|-)\d+$/, '')
  return suffix !== (own ?? []).toSorted().join('-')
}

function ownParticipants(ids: readonly string[], { site }: Archive): readonly string[] | null {
  const isSubject =
    ids.length === site.subject.length && ids.every((id) => site.subject.includes(id))
  return ids.length === 0 || isSubject ? null : ids
}

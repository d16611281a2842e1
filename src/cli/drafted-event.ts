import type { Archive } from '#domain/archive.ts'
import { parseEventId } from '#domain/event-id.ts'
import type { ArticleFindings, EventCandidate } from '#match/findings.ts'

/** The event that a draft is about. */
export interface DraftedEvent {
  /** Null where there is none, or none that could be named yet. */
  readonly id: string | null
  /** What the article does for it. */
  readonly relation: 'reports' | 'announces'
  /** Whether the draft names it; what is announced is named with the words that do so. */
  readonly isNamed: boolean
  /** What the guess rests on, or why there is none; null where the editor chose. */
  readonly note: string | null
  /** Ids of those who took part in a new event that is named, where they are not the site’s subject persons. */
  readonly participants: readonly string[] | null
}

/** The event that the editor chose (null for none), or the best guess where nothing was chosen. */
export function draftedEvent(
  findings: ArticleFindings,
  chosen: string | null | undefined,
  archive: Archive,
): DraftedEvent {
  const relation = findings.contact.stage === 'announced' ? 'announces' : 'reports'
  const none = { id: null, relation, isNamed: false, note: null, participants: null } as const
  if (chosen === null) return none
  const candidate = chosen === undefined ? bestOf(findings) : findById(findings, chosen)
  const others = findings.events.map(({ id, score }) => `${id} (${score.toFixed(2)})`).join(', ')
  if (candidate === undefined) {
    return {
      ...none,
      note: others === '' ? 'no event found' : `guessed: none; candidates: ${others}`,
    }
  }
  const own = ownParticipants(candidate, findings, archive)
  const problem = whyUnnamed(candidate, findings, own)
  if (problem !== null) return { ...none, note: `${problem}; candidates: ${others}` }
  const { id, reasons } = candidate
  const isNamed = relation === 'reports' || findings.telling !== null
  return {
    id,
    relation,
    isNamed,
    note: chosen === undefined ? `guessed: ${reasons.join('; ')}; candidates: ${others}` : null,
    participants: isNamed ? own : null,
  }
}

/** Why a draft cannot name an event yet; null where it can. */
function whyUnnamed(
  { id, isNew }: EventCandidate,
  { sought }: ArticleFindings,
  own: readonly string[] | null,
): string | null {
  if (parseEventId(id) === null) return 'a new event, to be named by its date'
  if (!isNew) return null
  const strangers = sought?.strangers ?? []
  if (strangers.length > 0)
    return `a new event, ${id}, once people.yaml has ${strangers.join(', ')}`
  return namesOthers(id, own)
    ? `a new event, ${id}, of which another page of this import names other people`
    : null
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

function ownParticipants(
  { isNew }: EventCandidate,
  { contact: { participants: ids } }: ArticleFindings,
  { site: { subject } }: Archive,
): readonly string[] | null {
  const isSubject = ids.length === subject.length && ids.every((id) => subject.includes(id))
  return !isNew || ids.length === 0 || isSubject ? null : ids
}

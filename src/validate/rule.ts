import type { Issue, Message } from '#domain/message.ts'
import type { ContentFolder } from '#loader/read-content-folder.ts'

/** What a rule looks at: a content folder that was read, and where it is. */
export interface Subject {
  readonly dir: string
  readonly folder: ContentFolder
}

/** A finding at a place in a file's data, or at a line of its text. */
export type Finding = Issue | Message

/** Checks one thing about a content folder. */
export type Rule = (subject: Subject) => Promise<readonly Finding[]> | readonly Finding[]

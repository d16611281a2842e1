/** How grave a finding is; only errors stop a build. */
export type Level = 'error' | 'warning' | 'note'

/** Where in a content file's data a finding belongs: keys and indexes from the root. */
export type DataPath = readonly (string | number)[]

/** A finding about content, before it is tied to a line. */
export interface Issue {
  /** Kebab-case id of the rule. */
  readonly rule: string
  readonly level: Level
  /** POSIX path inside the content folder. */
  readonly file: string
  readonly path: DataPath
  /** What is wrong, with the offending value quoted. */
  readonly reason: string
  /** What to write instead. */
  readonly hint: string
}

/** A finding with its place. Lines and columns count from 1. */
export interface Message extends Omit<Issue, 'path'> {
  readonly line: number
  readonly column: number
}

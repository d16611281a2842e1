/** Something wrong in one file's text, with its place. Lines and columns count from 1. */
export interface TextProblem {
  readonly rule: string
  readonly line: number
  readonly column: number
  /** What is wrong, with the offending value quoted. */
  readonly reason: string
  /** What to write instead. */
  readonly hint: string
}

import type { Removal } from '#domain/schema/article-schema.ts'

/** What is left of one line of an original after the listed removals. */
export interface KeptLine {
  /** The line of the original, counted from 1. */
  readonly line: number
  /** With white space folded. */
  readonly text: string
}

/** A removal that does not fit the original: its index in the list, and what is wrong. */
export interface WrongRemoval {
  readonly index: number
  readonly reason: string
  readonly hint: string
}

/** The lines of an original that an article's body must hold, in order. */
export interface KeptLines {
  readonly kept: readonly KeptLine[]
  readonly wrong: readonly WrongRemoval[]
}

/** Takes the listed removals away from the lines of an original. */
export function keptLines(original: string, removed: readonly Removal[]): KeptLines {
  const lines = original.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const wrong: WrongRemoval[] = []
  for (const [index, { line, text }] of removed.entries()) {
    const before = lines[line - 1] ?? ''
    const problem = problemWith(before, line, text)
    if (problem) wrong.push({ index, ...problem })
    else lines[line - 1] = text === undefined ? '' : before.replace(text, () => '')
  }
  const kept = lines.flatMap((line, index) => {
    const text = foldSpace(line)
    return text === '' ? [] : { line: index + 1, text }
  })
  return { kept, wrong }
}

/** Makes white space alike, so that only words and signs are compared. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function problemWith(
  before: string,
  line: number,
  text: string | undefined,
): Omit<WrongRemoval, 'index'> | null {
  if (before.trim() === '') {
    return {
      reason: `Line ${line} of the original is empty, missing, or listed twice.`,
      hint: 'Correct the line number (lines count from 1, empty ones too), or drop the entry.',
    }
  }
  if (text === undefined || before.includes(text)) return null
  return {
    reason: `“${text}” is not in line ${line} of the original.`,
    hint: `Copy the part that was left out from that line: “${before.trim()}”.`,
  }
}

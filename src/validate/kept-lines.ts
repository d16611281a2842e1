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
export function keptLines(original: readonly string[], removed: readonly Removal[]): KeptLines {
  const lines = [...original]
  const wrong: WrongRemoval[] = []
  for (const [index, { line, to = line, text }] of removed.entries()) {
    // Empty lines inside a run are left out with it.
    lines.fill('', line, Math.max(line, to))

    const before = lines[line - 1] ?? ''
    const problem =
      problemWith(before, line, text) ?? runProblem({ line, to, last: original.length })
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

function runProblem({
  line,
  to,
  last,
}: {
  readonly line: number
  readonly to: number
  readonly last: number
}): Omit<WrongRemoval, 'index'> | null {
  if (to >= line && to <= last) return null
  return {
    reason: `Lines ${line} to ${to} are no run of the original, which has ${last} lines.`,
    hint: 'Write the first line of the run under “line” and its last one under “to”.',
  }
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

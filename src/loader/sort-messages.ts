import type { Message } from '#domain/message.ts'

/** Puts findings in the order in which an editor works through them: by file, line and column. */
export function sortMessages(messages: readonly Message[]): readonly Message[] {
  return messages.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
  )
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

import type { Level, Message } from '#domain/message.ts'
import { formatMessage } from '#loader/format-message.ts'
import { codeFrame } from '#validate/reporters/code-frame.ts'

/** What the text report needs to know beyond the findings. */
export interface TextReportOptions {
  /** The content folder as people would type it, such as `content`. */
  readonly folder: string
  /** The text of a file of the content folder; null where it has none to show. */
  readonly textOf: (file: string) => string | null
}

/** The findings for people: each with its place, its advice and its line, then a summary. */
export function textReport(
  messages: readonly Message[],
  { folder, textOf }: TextReportOptions,
): string {
  const findings = messages.map((message) => {
    const text = textOf(message.file)
    const file = message.file.startsWith('/') ? message.file : `${folder}/${message.file}`
    const head = formatMessage({ ...message, file })
    return text === null ? head : `${head}\n${codeFrame(text, message.line, message.column)}`
  })
  return [...findings, summaryOf(messages, folder)].join('\n\n')
}

function summaryOf(messages: readonly Message[], folder: string): string {
  if (messages.length === 0) return `Nothing is wrong in ${folder}.`
  const counts = LEVELS.map(([level, one, many]) => {
    const count = messages.filter((message) => message.level === level).length
    return count === 0 ? null : `${count} ${count === 1 ? one : many}`
  })
  return `${counts.filter((count) => count !== null).join(', ')} in ${folder}.`
}

const LEVELS: readonly (readonly [Level, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['note', 'note', 'notes'],
]

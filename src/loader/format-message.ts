import type { Message } from '#domain/message.ts'

/**
 * One finding on one line.
 * @example formatMessage(message) // 'site.yaml:3:1 error The field “title” is missing. Add “title”: … (missing-field)'
 */
export function formatMessage({ file, line, column, level, reason, hint, rule }: Message): string {
  return `${file}:${line}:${column} ${level} ${reason} ${hint} (${rule})`
}

import { createInterface } from 'node:readline/promises'
import type { Ask } from './import-questions.ts'

/** The terminal that questions go to. */
interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

/** Whether somebody sits there who can answer: at both ends, and not a run of CI. */
export function canAsk(
  { CI: ci }: NodeJS.ProcessEnv,
  { input, output }: { readonly input: { isTTY?: boolean }; readonly output: { isTTY?: boolean } },
): boolean {
  return input.isTTY === true && output.isTTY === true && (ci === undefined || ci === '')
}

/** Questions at a terminal; where it is closed instead of answered, the answer is empty. */
export function terminalAsk(terminal: Terminal): Ask {
  return (question) => {
    const lines = createInterface({ ...terminal, terminal: true })
    const closed = new Promise<string>((resolve) => {
      lines.once('close', () => {
        resolve('')
      })
    })
    return Promise.race([lines.question(question), closed]).finally(() => {
      lines.close()
    })
  }
}

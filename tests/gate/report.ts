import type { Counts } from './count-tests.ts'

/** What came of one step. */
export interface Outcome extends Counts {
  readonly name: string
  readonly seconds: number
}

/** The steps as a table: name, result, what passed and failed, seconds. */
export function table(outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ name }) => name.length))
  return outcomes.map((outcome) => row(outcome, width)).join('\n')
}

/** The sum, as the gate's last line. A step without tests of its own counts as one. */
export function lastLine(outcomes: readonly Outcome[]): string {
  return `${String(sum(outcomes, 'passed'))} passed, ${String(sum(outcomes, 'failed'))} failed`
}

function row(outcome: Outcome, width: number): string {
  const { name, passed, failed, skipped, seconds } = outcome
  const cells = [
    name.padEnd(width),
    failed > 0 ? 'FAILED' : 'ok    ',
    `${String(passed).padStart(5)} passed`,
    `${String(failed).padStart(3)} failed`,
    `${seconds.toFixed(1).padStart(7)} s`,
  ]
  return [...cells, ...(skipped > 0 ? [`${String(skipped)} skipped`] : [])].join('  ')
}

function sum(outcomes: readonly Outcome[], key: 'passed' | 'failed'): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0)
}

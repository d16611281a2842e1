/** How many tests, or steps without tests, passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What is read of Vitest's JSON report. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/**
 * Counts the tests of a Vitest run. A run that fails without a failing test, as when a file does
 * not load, or that holds no test at all, counts as one failure.
 */
export function countTests(report: VitestReport, exitCode: number): Counts {
  const isBroken = (exitCode !== 0 && report.numFailedTests === 0) || report.numPassedTests === 0
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, isBroken ? 1 : 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

import { describe, expect, it } from 'vitest'
import { countTests } from './count-tests.ts'
import { lastLine, table } from './report.ts'

const OK = { name: 'lint', passed: 1, failed: 0, skipped: 0, seconds: 4.25 }
const BAD = { name: 'unit tests', passed: 40, failed: 2, skipped: 1, seconds: 12 }

describe('the gate’s report', () => {
  it('sums tests and steps in its last line', () => {
    expect(lastLine([OK, BAD])).toBe('41 passed, 2 failed')
  })

  it('shows each step with its result, counts and seconds', () => {
    expect(table([OK, BAD]).split('\n')).toEqual([
      'lint        ok          1 passed    0 failed      4.3 s',
      'unit tests  FAILED     40 passed    2 failed     12.0 s  1 skipped',
    ])
  })

  it('counts the tests of a run', () => {
    expect(countTests(run({ passed: 5, failed: 1 }), 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts a run that fails without a failing test as a failure', () => {
    expect(countTests(run({ passed: 5, failed: 0 }), 1)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('counts a run without tests as a failure', () => {
    expect(countTests(run({ passed: 0, failed: 0 }), 0)).toMatchObject({ passed: 0, failed: 1 })
  })
})

function run({ passed, failed }: { passed: number; failed: number }) {
  return { numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0 }
}

import { lastLine, table, type Outcome } from './gate/report.ts'
import { runStep } from './gate/run-step.ts'
import { STEPS } from './gate/steps.ts'

const outcomes: Outcome[] = []
for (const step of STEPS) {
  const isPossible = outcomes.every(({ name, failed }) => failed === 0 || name !== step.needs)
  outcomes.push(await runStep(step, isPossible))
}

console.log(`\n${table(outcomes)}\n\n${lastLine(outcomes)}`)
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0

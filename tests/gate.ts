import { availableParallelism } from 'node:os'
import { lastLine, table, type Outcome } from './gate/report.ts'
import { runStep } from './gate/run-step.ts'
import { sideBySide } from './gate/side-by-side.ts'
import { STAGES } from './gate/steps.ts'

const outcomes: Outcome[] = []
for (const stage of STAGES) {
  const failed = outcomes.filter((outcome) => outcome.failed > 0).map(({ name }) => name)
  const run = sideBySide(stage, availableParallelism(), (step) =>
    runStep(step, { isPossible: !failed.includes(step.needs ?? ''), isAlone: stage.length === 1 }),
  )
  outcomes.push(...(await run))
}

console.log(`\n${table(outcomes)}\n\n${lastLine(outcomes)}`)
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0

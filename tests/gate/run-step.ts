import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { countTests, type Counts, type VitestReport } from './count-tests.ts'
import type { Outcome } from './report.ts'
import type { Step } from './steps.ts'

const REPORTS = '.cache/gate'

/** How a step is run. */
export interface Circumstances {
  /** Whether the step that it needs has passed. */
  readonly isPossible: boolean
  /** Whether no other runs at the same time, among whose lines its own would stand. */
  readonly isAlone: boolean
}

/**
 * Runs one step and counts what passed and failed. Its output is shown as it comes where it runs
 * alone, and otherwise whole at its end.
 */
export async function runStep(
  step: Step,
  { isPossible, isAlone }: Circumstances,
): Promise<Outcome> {
  const heading = `\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`
  if (!isPossible) {
    console.log(`${heading}\nNot run: it needs “${step.needs ?? ''}”, which failed.`)
    return { name: step.name, passed: 0, failed: 1, skipped: 0, seconds: 0 }
  }
  if (isAlone) console.log(heading)
  const start = performance.now()
  const report = step.hasTests ? newReport(step.name) : null
  const { code, output } = await npmRun(step, { report, isAlone })
  const seconds = (performance.now() - start) / 1000
  if (!isAlone) console.log(heading)
  if (output !== '') console.log(output.trimEnd())
  if (code !== 0 && step.hint !== undefined) console.log(`Hint: ${step.hint}.`)
  return { name: step.name, seconds, ...countsOf(code, report) }
}

function newReport(name: string): string {
  const file = `${REPORTS}/${name.replaceAll(/\W+/g, '-')}.json`
  mkdirSync(REPORTS, { recursive: true })
  rmSync(file, { force: true })
  return file
}

interface Ended {
  readonly code: number
  /** What of its output has not been shown. */
  readonly output: string
}

function npmRun(
  step: Step,
  { report, isAlone }: { readonly report: string | null; readonly isAlone: boolean },
): Promise<Ended> {
  const stdio = isAlone ? 'inherit' : 'pipe'
  return new Promise((resolve) => {
    const child = spawn('npm', npmArguments(step, report), {
      stdio: ['ignore', stdio, stdio],
      env: { ...environment(), ...step.env },
      shell: process.platform === 'win32',
    })
    let output = ''
    const take = (text: string) => (output += text)
    child.stdout?.setEncoding('utf8').on('data', take)
    child.stderr?.setEncoding('utf8').on('data', take)
    child.on('error', (error) => {
      resolve({ code: 1, output: `npm could not be started: ${error.message}` })
    })
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Without the scripts that npm runs before others for people: the stages are in order already. */
function npmArguments(step: Step, report: string | null): readonly string[] {
  const reporters = report
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : []
  const options = ['--silent', '--ignore-scripts']
  return ['run', ...options, step.script, '--', ...(step.arguments ?? []), ...reporters]
}

/** The caller's environment without what would make this another site than the repository's. */
function environment(): NodeJS.ProcessEnv {
  const OWN = ['CONTENT_DIR', 'OUT_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH']
  const rest = Object.entries(process.env).filter(([name]) => !OWN.includes(name))
  return { ...Object.fromEntries(rest), ASTRO_TELEMETRY_DISABLED: '1', CI: '1' }
}

function countsOf(code: number, report: string | null): Counts {
  const failed = code === 0 ? 0 : 1
  if (report === null) return { passed: 1 - failed, failed, skipped: 0 }
  try {
    return countTests(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, code)
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

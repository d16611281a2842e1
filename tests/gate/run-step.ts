import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { countTests, type Counts, type VitestReport } from './count-tests.ts'
import type { Outcome } from './report.ts'
import type { Step } from './steps.ts'

const REPORTS = '.cache/gate'

/** Runs one step, streaming its output, and counts what passed and failed. */
export async function runStep(step: Step, isPossible: boolean): Promise<Outcome> {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`)
  if (!isPossible) {
    console.log(`Not run: it needs “${step.needs ?? ''}”, which failed.`)
    return { name: step.name, passed: 0, failed: 1, skipped: 0, seconds: 0 }
  }
  const start = performance.now()
  const report = step.hasTests ? newReport(step.name) : null
  const code = await npmRun(step, report)
  const seconds = (performance.now() - start) / 1000
  if (code !== 0 && step.hint !== undefined) console.log(`Hint: ${step.hint}.`)
  return { name: step.name, seconds, ...countsOf(code, report) }
}

function newReport(name: string): string {
  const file = `${REPORTS}/${name.replaceAll(/\W+/g, '-')}.json`
  mkdirSync(REPORTS, { recursive: true })
  rmSync(file, { force: true })
  return file
}

function npmRun(step: Step, report: string | null): Promise<number> {
  const reporters = report
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : []
  const args = ['run', '--silent', step.script, '--', ...(step.arguments ?? []), ...reporters]
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...environment(), ...step.env },
      shell: process.platform === 'win32',
    })
    child.on('error', (error) => {
      console.log(`npm could not be started: ${error.message}`)
      resolve(1)
    })
    child.on('close', (code) => {
      resolve(code ?? 1)
    })
  })
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

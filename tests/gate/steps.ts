/** One step of the gate: an npm script, in an environment of its own. */
export interface Step {
  readonly name: string
  readonly script: string
  readonly arguments?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Whether the script is Vitest, so that its tests can be counted one by one. */
  readonly hasTests?: boolean
  /** The step without which this one cannot be run. */
  readonly needs?: string
  /** What to do when it fails. */
  readonly hint?: string
}

const DATE_TESTS = ['src/i18n', 'src/domain/edtf']

/** Everything that `npm test` runs, in order. */
export const STEPS: readonly Step[] = [
  { name: 'format', script: 'format:check', hint: 'npm run format shows and repairs it' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'dead code', script: 'dead-code' },
  { name: 'dead code, without tests', script: 'dead-code', arguments: ['--production'] },
  { name: 'unit tests', script: 'unit', env: { TZ: 'UTC' }, hasTests: true },
  {
    name: 'dates in New York',
    script: 'unit',
    arguments: DATE_TESTS,
    env: { TZ: 'America/New_York' },
    hasTests: true,
  },
  {
    name: 'dates in Tokyo',
    script: 'unit',
    arguments: DATE_TESTS,
    env: { TZ: 'Asia/Tokyo' },
    hasTests: true,
  },
  { name: 'command line', script: 'cli', hasTests: true },
  {
    name: 'import',
    script: 'import:bars',
    hasTests: true,
    hint: 'npm run import:score lists every miss',
  },
  { name: 'content', script: 'validate' },
  { name: 'build', script: 'build' },
  { name: 'site and browser', script: 'site', hasTests: true, needs: 'build' },
]

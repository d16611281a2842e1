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

const CONTENT_TYPES: Step = { name: 'types of the content', script: 'sync' }

/** What keeps one core busy each and writes nothing that another reads, the longest first. */
const SIDE_BY_SIDE: readonly Step[] = [
  { name: 'lint', script: 'lint', needs: CONTENT_TYPES.name },
  { name: 'types', script: 'types', arguments: ['--noSync'], needs: CONTENT_TYPES.name },
  { name: 'format', script: 'format:check', hint: 'npm run format shows and repairs it' },
  {
    name: 'import',
    script: 'import:bars',
    hasTests: true,
    hint: 'npm run import:score lists every miss',
  },
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
  { name: 'dead code', script: 'dead-code' },
  { name: 'dead code, without tests', script: 'dead-code', arguments: ['--production'] },
  { name: 'content', script: 'validate' },
]

/** Everything that `npm test` runs: stage after stage, the steps of one side by side. */
export const STAGES: readonly (readonly Step[])[] = [
  [CONTENT_TYPES],
  SIDE_BY_SIDE,
  [{ name: 'unit tests', script: 'unit', env: { TZ: 'UTC' }, hasTests: true }],
  [{ name: 'command line', script: 'cli', hasTests: true }],
  [{ name: 'build', script: 'build' }],
  [{ name: 'site and browser', script: 'site', hasTests: true, needs: 'build' }],
]

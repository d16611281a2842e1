import { execFile } from 'node:child_process'

/** How a build ended. */
export interface BuildResult {
  readonly code: number
  /** Everything it printed. */
  readonly output: string
}

/** Builds the site of a repository folder as `npm run build` does. */
export function buildSite(
  repository: string,
  env: Readonly<Record<string, string>>,
): Promise<BuildResult> {
  return new Promise((resolve) => {
    const options = { cwd: repository, env: { ...plainEnvironment(), ...env }, timeout: 290_000 }
    const child = execFile(process.execPath, ['src/cli/main.ts', 'build'], options, done)

    function done(_error: Error | null, stdout: string, stderr: string): void {
      resolve({ code: child.exitCode ?? 1, output: `${stdout}${stderr}` })
    }
  })
}

/** Builds a site that must succeed. */
export async function buildOrThrow(
  repository: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const { code, output } = await buildSite(repository, env)
  if (code !== 0) throw new Error(`The build failed with exit code ${String(code)}:\n${output}`)
}

/** The environment without what the test runner adds, part of which Vite would read. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const added = /^(?:VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$|VITE)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)))
}

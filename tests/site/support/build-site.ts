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
    const options = { cwd: repository, env: { ...process.env, ...env }, timeout: 110_000 }
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

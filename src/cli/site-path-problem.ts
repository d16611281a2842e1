import { hasPlainPath, PLAIN_PATH_HINT } from '#domain/schema/plain-path.ts'

/** What is wrong with the path of `SITE_URL`, and what to write instead; null where nothing is. */
export function sitePathProblem(env: Readonly<Record<string, string | undefined>>): string | null {
  const address = env['SITE_URL'] ?? ''
  if (hasPlainPath(address)) return null
  return `SITE_URL is “${address}”, and pages below such a path would not be found. ${PLAIN_PATH_HINT}.`
}

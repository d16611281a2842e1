import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** The folder of the built site: `OUT_DIR`, or `dist` where it is not set. */
export function outDir(env: NodeJS.ProcessEnv): string {
  return path.resolve(env['OUT_DIR'] || 'dist')
}

/**
 * Why a folder cannot take a built site, since building replaces all that is in it; null where
 * it can: it is new, empty or holds a site, and nothing needed is inside.
 */
export function outDirProblem(dir: string, needed: readonly string[]): string | null {
  const inside = needed.find((other) => !path.relative(dir, other).startsWith('..'))
  if (inside !== undefined) return `OUT_DIR “${dir}” would replace “${inside}”.`
  if (!existsSync(dir)) return null
  const names = readdirSync(dir)
  const isSite = SIGNS_OF_A_SITE.every((sign) => names.includes(sign))
  return isSite || names.length === 0
    ? null
    : `OUT_DIR “${dir}” holds something other than a built site.`
}

/** What every site has that was built here, and hardly another folder: its assets and its own zip. */
const SIGNS_OF_A_SITE = ['_astro', 'dateline.zip']

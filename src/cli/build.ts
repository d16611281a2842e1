import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { contentDir } from '#loader/content-dir.ts'
import { siteAddress, siteUrlProblem } from '#loader/site-address.ts'
import { describeBuildError } from './describe-build-error.ts'
import { writeOfflineSite } from './offline/write-offline-site.ts'
import { outDir, outDirProblem } from './out-dir.ts'
import { finishPages } from './pages/finish-pages.ts'
import { layerOrder } from './pages/layer-order.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { shortPath } from './short-path.ts'
import { swapFolder } from './swap-folder.ts'
import { validate } from './validate.ts'
import { writeSearchIndex } from './write-search-index.ts'

/** Checks the content and builds the site; until that has succeeded, the last one stays. */
export async function build(env: NodeJS.ProcessEnv): Promise<number> {
  const target = outDir(env)
  const problem = siteUrlProblem(env) ?? outDirProblem(target, [PROJECT_ROOT, contentDir(env)])
  if (problem !== null) return fail(problem)
  if ((await validate(env)) !== 0) {
    return fail('The site was not built. The last one stays as it was.')
  }

  const workDir = path.join(PROJECT_ROOT, '.cache', `build-${process.pid}`)
  try {
    await buildInto(target, workDir, contentDir(env))
  } catch (error) {
    return fail(`${describeBuildError(error)}\nThe last site stays as it was.`)
  } finally {
    // Pages may still be written while a build that failed is cleared away.
    await rm(workDir, { recursive: true, force: true, maxRetries: 10 })
  }
  console.log(`The site is in ${shortPath(target)}.`)
  return 0
}

async function buildInto(target: string, workDir: string, content: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { build: buildWithAstro } = await import('astro')
  const staged = path.join(workDir, 'site')
  await buildWithAstro({
    root: PROJECT_ROOT,
    outDir: staged,
    cacheDir: path.join(workDir, 'cache'),
    // Astro would log stack traces; `describeBuildError` says what stopped a build.
    logLevel: 'silent',
  })
  const styles = await readFile(path.join(PROJECT_ROOT, 'src/styles/site.css'), 'utf8')
  await finishPages(staged, layerOrder(styles))
  await writeSearchIndex(content, staged)
  await writeOfflineSite(staged, siteAddress(contentDir(process.env), process.env))
  await mkdir(path.dirname(target), { recursive: true })
  await swapFolder(staged, target)
}

function fail(text: string): number {
  console.error(text)
  return 1
}

import { existsSync } from 'node:fs'
import path from 'node:path'
import { contentDir } from '#loader/content-dir.ts'
import { siteAddress } from '#loader/site-address.ts'
import { outDir } from './out-dir.ts'
import { PROJECT_ROOT } from './project-root.ts'

const HOST = '127.0.0.1'
const PORT = 4321

/** Serves the built site to this machine only, on the first free port, until it is stopped. */
export async function serve(env: NodeJS.ProcessEnv): Promise<number> {
  const dir = outDir(env)
  if (!existsSync(path.join(dir, 'index.html'))) {
    console.error(`There is no built site in “${dir}”. Run “npm run build” first.`)
    return 1
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  const { preview } = await import('astro')
  const { base } = siteAddress(contentDir(env), env)
  const { port } = await preview({
    root: PROJECT_ROOT,
    outDir: dir,
    logLevel: 'warn',
    server: { host: HOST, port: PORT },
  })
  console.log(`The site is at http://${HOST}:${port}${base} (stop with Ctrl+C).`)
  return 0
}

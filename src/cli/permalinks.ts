import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildArchive } from '#domain/build-archive.ts'
import { permalinksOf } from '#domain/permalinks.ts'
import { contentDir } from '#loader/content-dir.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { PERMALINKS_FILE } from '#validate/rules/permalink-kept.ts'

/** Adds the addresses of the present content to the list of published ones; it takes none away. */
export async function permalinks(env: NodeJS.ProcessEnv): Promise<number> {
  const dir = contentDir(env)
  const { source } = await readContentFolder(dir)
  const archive = source && buildArchive(source).archive
  if (!archive) {
    console.error('The content has errors. Run “npm run validate” to see them.')
    return 1
  }
  const file = path.join(dir, PERMALINKS_FILE)
  const text = await readFile(file, 'utf8').catch(() => '')
  const listed = text.split('\n').filter((line) => line !== '')
  const all = [...new Set([...listed, ...permalinksOf(archive)])].sort()
  await writeFile(file, `${all.join('\n')}\n`)
  console.log(
    `${PERMALINKS_FILE}: ${String(all.length - listed.length)} added, ${String(all.length)} in all.`,
  )
  return 0
}

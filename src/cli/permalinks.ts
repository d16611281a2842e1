import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { buildArchive } from '#domain/build-archive.ts'
import { permalinksOf } from '#domain/permalinks.ts'
import { contentDir } from '#loader/content-dir.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { formatPermalinks, PERMALINKS_FILE, readPermalinks } from '#validate/permalink-list.ts'

/** Adds the addresses of the present content to the list of published ones; it takes none away. */
export async function permalinks(env: NodeJS.ProcessEnv): Promise<number> {
  const dir = contentDir(env)
  const { source } = await readContentFolder(dir)
  const archive = source && buildArchive(source).archive
  if (!archive) {
    console.error('The content has errors. Run “npm run validate” to see them.')
    return 1
  }
  const listed = (await readPermalinks(dir)) ?? []
  const known = new Set(listed.map(({ address }) => address))
  const added = permalinksOf(archive)
    .filter((address) => !known.has(address))
    .map((address) => ({ address, isGone: false }))
  await writeFile(path.join(dir, PERMALINKS_FILE), formatPermalinks([...listed, ...added]))
  console.log(
    `${PERMALINKS_FILE}: ${String(added.length)} added, ${String(known.size + added.length)} in all.`,
  )
  return 0
}

import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { mapInBatches } from '#loader/map-in-batches.ts'
import { inlineStyles, type StyleSheets } from './inline-styles.ts'
import { pagePolicy } from './page-policy.ts'
import { shortScopes } from './short-scopes.ts'
import { textDirection } from './text-direction.ts'

/** Makes the pages of a built site carry their own styles, whose files it removes, and say where text runs from right to left. */
export async function finishPages(site: string, layerOrder: string): Promise<void> {
  const files = await listFiles(site)
  const sheets = files.filter((file) => /[/\\]_astro[/\\][^/\\]+\.css$/.test(file))
  const styles = { layerOrder, files: new Map(await mapInBatches(sheets, readSheet)) }
  await mapInBatches(
    files.filter((file) => file.endsWith('.html')),
    (file) => finishPage(file, styles),
  )
  await mapInBatches(sheets, (file) => rm(file))
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

async function readSheet(file: string): Promise<readonly [string, string]> {
  return [path.basename(file), await readFile(file, 'utf8')]
}

async function finishPage(file: string, sheets: StyleSheets): Promise<void> {
  const html = await readFile(file, 'utf8')
  await writeFile(file, pagePolicy(textDirection(shortScopes(inlineStyles(html, sheets)))))
}

import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OFFLINE_SITE_PATH } from '#domain/route.ts'
import { mapInBatches } from '#loader/map-in-batches.ts'
import type { SiteAddress } from '#loader/site-address.ts'
import { noteSize } from './note-size.ts'
import { offlineFiles, type Files } from './offline-files.ts'
import { zipFiles } from './zip-files.ts'

const DATA_PAGE = /^([^/]+)\/data\/index\.html$/

/** Adds to a built site its own copy to download, and its size to the pages that offer it. */
export async function writeOfflineSite(folder: string, address: SiteAddress): Promise<void> {
  const site = await readSite(folder)
  const { name, base } = path.posix.parse(OFFLINE_SITE_PATH)
  const zip = zipFiles(offlineFiles(site, address), name)
  await writeFile(path.join(folder, base), zip)
  for (const [file, bytes] of site) {
    const locale = DATA_PAGE.exec(file)?.[1]
    if (locale === undefined) continue
    const html = new TextDecoder().decode(bytes)
    await writeFile(path.join(folder, file), noteSize(html, locale, zip.length))
  }
}

async function readSite(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await mapInBatches(files, async (entry): Promise<[string, Uint8Array]> => {
      const full = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, full).replaceAll(path.sep, '/'), await readFile(full)]
    }),
  )
}

import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OFFLINE_SITE_PATH } from '#domain/route.ts'
import type { SiteAddress } from '#loader/site-address.ts'
import { noteSize } from './note-size.ts'
import { offlineFiles, type CopiedFile } from './offline-files.ts'
import { zipFiles } from './zip-files.ts'

const DATA_PAGE = /^([^/]+)\/data\/index\.html$/

/** Adds to a built site its own copy to download, and its size to the pages that offer it. */
export async function writeOfflineSite(folder: string, address: SiteAddress): Promise<void> {
  const names = await listFiles(folder)
  const read = (file: string) => readFileSync(path.join(folder, file))
  const { name, base } = path.posix.parse(OFFLINE_SITE_PATH)
  const target = path.join(folder, base)
  writeZip(target, name, offlineFiles({ names, read }, address))
  for (const file of names) {
    const locale = DATA_PAGE.exec(file)?.[1]
    if (locale === undefined) continue
    const html = await readFile(path.join(folder, file), 'utf8')
    await writeFile(path.join(folder, file), noteSize(html, locale, statSync(target).size))
  }
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
}

function writeZip(target: string, name: string, files: Iterable<CopiedFile>): void {
  const file = openSync(target, 'w')
  try {
    zipFiles(files, name, (bytes) => {
      writeSync(file, bytes)
    })
  } finally {
    closeSync(file)
  }
}

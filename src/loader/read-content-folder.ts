import { stat } from 'node:fs/promises'
import type { ArchiveSource } from '#domain/archive-source.ts'
import type { Message } from '#domain/message.ts'
import { joinParts, NO_PARTS, type ContentParts } from '#loader/content-parts.ts'
import { missingFolderMessage, missingPartMessages } from '#loader/file-messages.ts'
import { listFiles } from '#loader/list-files.ts'
import { mapInBatches } from '#loader/map-in-batches.ts'
import { readFoundFile, type ContentFile } from '#loader/read-found-file.ts'
import { sortMessages } from '#loader/sort-messages.ts'

/** All that a content folder says, with everything that is wrong in its files. */
export interface ContentFolder {
  /** Null where there is an error. */
  readonly source: ArchiveSource | null
  /** What could be read, also where there are errors. */
  readonly parts: ContentParts
  /** The files that hold data, by POSIX path inside the folder. */
  readonly files: ReadonlyMap<string, ContentFile>
  /** Sorted by file and line. */
  readonly messages: readonly Message[]
}

/** Reads a content folder: the one way in, for the site and for the command line. */
export async function readContentFolder(dir: string): Promise<ContentFolder> {
  if (!(await isFolder(dir))) {
    return {
      source: null,
      parts: NO_PARTS,
      files: new Map(),
      messages: [missingFolderMessage(dir)],
    }
  }
  const found = await listFiles(dir)
  const read = await mapInBatches(found, (one) => readFoundFile(dir, one))
  const parts = joinParts(read.map((file) => file.parts))
  const messages = sortMessages([
    ...read.flatMap((file) => file.messages),
    ...missingPartMessages(found.map(({ file }) => file)),
  ])
  const files = new Map(read.flatMap(({ file, content }) => (content ? [[file, content]] : [])))
  return { source: sourceOf(parts, messages), parts, files, messages }
}

/** What a folder says to those who add articles to it: that it has none yet is no error. */
export function sourceToAddTo({ parts, messages }: ContentFolder): ArchiveSource | null {
  return sourceOf(
    parts,
    messages.filter(({ rule }) => rule !== 'no-articles'),
  )
}

async function isFolder(dir: string): Promise<boolean> {
  return stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

function sourceOf(parts: ContentParts, messages: readonly Message[]): ArchiveSource | null {
  const [site] = parts.site
  const isBroken = messages.some((message) => message.level === 'error')
  return isBroken || site === undefined ? null : { ...parts, site }
}

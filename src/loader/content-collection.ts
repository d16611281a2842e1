import path from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { ContentParts } from '#loader/content-parts.ts'
import { formatMessage } from '#loader/format-message.ts'
import { readContentFolder, type ContentFolder } from '#loader/read-content-folder.ts'

/** The parts of a content folder that become collections of Astro. */
export type CollectionName = Exclude<keyof ContentParts, 'originals'>

/**
 * Gives the loaders for the collections of one content folder; all share one reading of it.
 * A broken folder stops a build; while developing it is logged, and the last good state stays.
 */
export function contentCollection(dir: string): (name: CollectionName) => Loader {
  const reader = sharedReader(dir)

  return (name) => ({
    name: `content-folder-${name}`,
    load: async (context) => {
      fillStore(await reader.read(), name, context)
      context.watcher?.add(dir)
      context.watcher?.on('all', (_event, file) => {
        if (isInside(dir, file)) void reload(reader, name, context)
      })
    },
  })
}

interface SharedReader {
  /** Joins a reading that is under way, or starts one. */
  readonly read: () => Promise<ContentFolder>
  /** Starts a reading, shared by all who ask for the same change; null when it was overtaken. */
  readonly readAgain: () => Promise<ContentFolder | null>
}

function sharedReader(dir: string): SharedReader {
  let current: Promise<ContentFolder> | null = null
  let isSameChange = false

  const start = (): Promise<ContentFolder> => {
    const reading = readContentFolder(dir).finally(() => {
      if (current === reading) current = null
    })
    current = reading
    return reading
  }

  return {
    read: () => current ?? start(),
    readAgain: async () => {
      const reading = isSameChange && current !== null ? current : start()
      isSameChange = true
      // The collections hear of a change one after another in the same turn.
      queueMicrotask(() => {
        isSameChange = false
      })
      const folder = await reading
      return current === null || current === reading ? folder : null
    },
  }
}

async function reload(
  reader: SharedReader,
  name: CollectionName,
  context: LoaderContext,
): Promise<void> {
  const folder = await reader.readAgain()
  if (folder !== null) fillStore(folder, name, context)
}

function fillStore(folder: ContentFolder, name: CollectionName, context: LoaderContext): void {
  if (folder.source === null) {
    const text = folder.messages.map(formatMessage).join('\n')
    if (context.watcher === undefined) throw new Error(`The content has errors:\n${text}`)
    if (name === 'site') context.logger.error(text)
    return
  }
  context.store.clear()
  for (const entry of folder.parts[name]) {
    context.store.set({ id: entry.id, data: { ...entry } })
  }
}

function isInside(dir: string, file: string): boolean {
  const relative = path.relative(dir, path.resolve(file))
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

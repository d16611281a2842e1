import { EventEmitter, once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LoaderContext } from 'astro/loaders'
import { describe, expect, it } from 'vitest'
import { contentCollection } from '#loader/content-collection.ts'
import { articleText, contentFolder } from '#tests/builders/content-folder.ts'

/** The part of Astro that a loader talks to: a store, a log and, while developing, a watcher. */
function astro({ isDeveloping = false } = {}) {
  const entries = new Map<string, unknown>()
  const changes = new EventEmitter()
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher })
  const store = {
    clear: () => {
      entries.clear()
    },
    set: ({ id, data }: { id: string; data: unknown }) => {
      entries.set(id, data)
      changes.emit('set')
    },
  }
  const logger = { error: (text: string) => changes.emit('error-logged', text) }
  const context = { store, logger, ...(isDeveloping ? { watcher } : {}) }
  return { entries, changes, watcher, context: context as unknown as LoaderContext }
}

describe('a collection', () => {
  it('holds the entries of its part of the content folder', async () => {
    const { entries, context } = astro()
    await contentCollection(contentFolder())('people').load(context)
    expect([...entries.keys()]).toEqual(['ann', 'bob'])
  })

  it('holds no bodies of articles', async () => {
    const { entries, context } = astro()
    const text = articleText({}, 'Първи абзац.\n\nВтори абзац.')
    await contentCollection(contentFolder({ 'articles/bg/a.md': text }))('articles').load(context)
    expect(JSON.stringify([...entries])).not.toContain('Втори')
  })

  it('stops a build with all messages in one error', async () => {
    const dir = contentFolder({ 'people.yaml': 'x: [', 'articles/bg/a.md': 'x' })
    await expect(contentCollection(dir)('site').load(astro().context)).rejects.toThrow(
      /articles\/bg\/a\.md:1:1 error .*\npeople\.yaml:1:5 error /,
    )
  })

  it('is filled again when a file changes', async () => {
    const dir = contentFolder()
    const { entries, changes, watcher, context } = astro({ isDeveloping: true })
    await contentCollection(dir)('articles').load(context)
    writeFileSync(path.join(dir, 'articles/bg/b.md'), articleText())
    const filled = once(changes, 'set')
    watcher.emit('all', 'add', path.join(dir, 'articles/bg/b.md'))
    await filled
    expect([...entries.keys()]).toEqual(['bg/a', 'bg/b'])
  })

  it('stays as it was, with a log entry, when a change breaks the content', async () => {
    const dir = contentFolder()
    const { entries, changes, watcher, context } = astro({ isDeveloping: true })
    await contentCollection(dir)('site').load(context)
    rmSync(path.join(dir, 'people.yaml'))
    const logged = once(changes, 'error-logged')
    watcher.emit('all', 'unlink', path.join(dir, 'people.yaml'))
    expect(String(await logged)).toContain('people.yaml:1:1 error')
    expect([...entries.keys()]).toEqual(['site'])
  })
})

import { describe, expect, it } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { folderOf } from '#tests/builders/content-folder.ts'
import { validateContent } from '#validate/validate-content.ts'
import { generateArchive, type ArchiveOptions } from './generate-archive.ts'

const SMALL = { events: 40, articles: 80 }

function written(options: ArchiveOptions): string {
  const files = generateArchive(options).map(({ path, text }) => [path, text] as const)
  return folderOf(Object.fromEntries(files))
}

describe('the made-up archive', () => {
  it.each([
    SMALL,
    { events: 1, articles: 1 },
    { events: 5, articles: 2, seed: 7, locales: ['uk'] as const },
  ])('is valid with $events events', { timeout: 30_000 }, async (options) => {
    expect(await validateContent(written(options))).toEqual([])
  })

  it('has as many events of all kinds as asked', { timeout: 30_000 }, async () => {
    const { source } = await readContentFolder(written(SMALL))
    const { events = [], articles = [] } = (source && buildArchive(source).archive) ?? {}
    expect([events.length, articles.length]).toEqual([SMALL.events, SMALL.articles])
    expect(new Set(events.map(({ level }) => level)).size).toBe(3)
    expect(new Set(events.map(({ isContact }) => isContact)).size).toBe(2)
    expect(events.some(({ date }) => /[~?%X]/.test(date))).toBe(true)
    expect(events.some(({ date }) => date.length === 7)).toBe(true)
    const relations = events.map((event) => event.relations.length)
    expect(Math.min(...relations)).toBe(1)
    expect(Math.max(...relations)).toBeGreaterThan(10)
  })

  it('is the same for the same seed and another for another', () => {
    const first = generateArchive(SMALL)
    expect(generateArchive({ ...SMALL, seed: 1 })).toEqual(first)
    expect(generateArchive({ ...SMALL, seed: 2 })).not.toEqual(first)
  })
})

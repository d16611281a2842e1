import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import { loadFixtures } from './load-fixtures.ts'

const fixtures = loadFixtures()
const own = fixtures.filter(({ label }) => !label.file.startsWith('originals/'))

describe('the fixtures of the import', () => {
  it('are at least forty, in four languages', () => {
    const articles = own.filter(({ label }) => label.outcome === 'article')
    expect(own.length).toBeGreaterThanOrEqual(44)
    expect(new Set(articles.map(({ label }) => label.lang))).toEqual(
      new Set(['bg', 'en', 'ru', 'uk']),
    )
  })

  it('have a label each', () => {
    const dir = join(import.meta.dirname, 'fixtures')
    const files = globSync('*/*.{txt,html}', { cwd: dir }).sort()
    expect(own.map(({ label }) => label.file).sort()).toEqual(files)
  })

  it.each(fixtures)('$label.file has the words that its label names', ({ label, text }) => {
    const page = plainText(text)
    const words = [...label.survive, ...label.absent, ...label.flaggedWords]
    expect(words.filter((word) => !page.includes(plainText(word)))).toEqual([])
  })

  it('name people and events that the archive has', () => {
    const clusters = fixtures.flatMap(({ label }) => label.cluster ?? [])
    const known = clusters.filter((id) => existsSync(join('content/events', id)))
    expect(new Set(known).size).toBeGreaterThanOrEqual(6)
  })
})

import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from './support/built-site.ts'
import { buildOrThrow } from './support/build-site.ts'
import { folderDifferences } from './support/compare-folders.ts'
import { copyRepository, removeCopy } from './support/copy-repository.ts'

const BUILDS = [
  { name: 'first', env: { TZ: 'Pacific/Kiritimati', LANG: 'bg_BG.UTF-8', LC_ALL: 'bg_BG.UTF-8' } },
  { name: 'second-folder', env: { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' } },
]

describe('two builds in different folders, time zones and languages', () => {
  const copies: string[] = []
  beforeAll(async () => {
    for (const { name, env } of BUILDS) {
      const copy = copyRepository(name)
      copies.push(copy)
      await buildOrThrow(copy, env)
    }
  })
  afterAll(() => {
    copies.forEach(removeCopy)
  })

  it('make files', () => {
    expect(listFiles(join(copies[0] ?? '', 'dist')).length).toBeGreaterThan(0)
  })

  it('are the same to the byte', () => {
    const [first = '', second = ''] = copies.map((copy) => join(copy, 'dist'))
    expect(folderDifferences(first, second)).toEqual([])
  })

  it('equal the build here', () => {
    expect(folderDifferences(join(copies[0] ?? '', 'dist'), 'dist')).toEqual([])
  })
})

import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildSite } from './support/build-site.ts'
import { folderDifferences } from './support/compare-folders.ts'
import { copyRepository, removeCopy } from './support/copy-repository.ts'

describe('a build of broken content', () => {
  let copy: string
  beforeEach(() => {
    copy = copyRepository('broken')
    cpSync('dist', join(copy, 'dist'), { recursive: true })
  })
  afterEach(() => {
    removeCopy(copy)
  })

  it.each([
    ['malformed YAML', 'content/site.yaml', (text: string) => `${text}\n  x: [unclosed`],
    [
      'an unknown field',
      'content/people.yaml',
      (text: string) => text.replace('country:', 'land:'),
    ],
    ['a dangling reference', 'content/site.yaml', withUnknownSubject],
  ])('with %s fails, names the file and leaves the last site as it was', async (_, file, spoil) => {
    const text = readFileSync(join(copy, file), 'utf8')
    writeFileSync(join(copy, file), spoil(text))
    const { code, output } = await buildSite(copy, {})
    expect(code).toBe(1)
    expect(output).toContain(file.replace('content/', ''))
    expect(folderDifferences('dist', join(copy, 'dist'))).toEqual([])
  })

  it('with no content at all fails and leaves the last site as it was', async () => {
    mkdirSync(join(copy, 'empty'))
    const { code, output } = await buildSite(copy, { CONTENT_DIR: 'empty' })
    expect(code).toBe(1)
    expect(output).toContain('site.yaml')
    expect(folderDifferences('dist', join(copy, 'dist'))).toEqual([])
  })

  it('that only Astro can find fails and leaves the last site as it was', async () => {
    appendFileSync(join(copy, 'src/pages/index.astro'), '\n{(() => { throw new Error("no") })()}\n')
    const { code } = await buildSite(copy, {})
    expect(code).toBe(1)
    expect(folderDifferences('dist', join(copy, 'dist'))).toEqual([])
  })
})

function withUnknownSubject(text: string): string {
  return text.replace(/subject: \[/, 'subject: [nobody-known, ')
}

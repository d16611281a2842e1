import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf } from '#tests/builders/content-folder.ts'
import { outDir, outDirProblem } from './out-dir.ts'

const SITE = { 'index.html': '', 'dateline.zip': '', '_astro/a.css': '' }

it.each([
  [{}, 'dist'],
  [{ OUT_DIR: 'public/site' }, 'public/site'],
])('with %o the site goes to %s', (env, dir) => {
  expect(outDir(env)).toBe(path.resolve(dir))
})

describe('the folder for the site', () => {
  it('may be new', () => {
    expect(outDirProblem(path.join(folderOf({}), 'dist'), [])).toBeNull()
  })

  it('may be empty', () => {
    expect(outDirProblem(folderOf({}), [])).toBeNull()
  })

  it('may hold a site', () => {
    expect(outDirProblem(folderOf(SITE), [])).toBeNull()
  })

  it.each([
    { 'thesis.doc': '' },
    { 'index.html': '', 'notes.txt': '' },
    { 'index.html': '', '_astro/a.css': '' },
  ])('may not hold anything else, such as %o', (files) => {
    expect(outDirProblem(folderOf(files), [])).toContain('something other')
  })

  it.each(['', 'content'])('may not have what is needed inside (“%s”)', (inside) => {
    const dir = folderOf(SITE)
    mkdirSync(path.join(dir, 'content'))
    expect(outDirProblem(dir, [path.join(dir, inside)])).toContain('would replace')
  })
})

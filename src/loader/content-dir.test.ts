import path from 'node:path'
import { expect, it } from 'vitest'
import { contentDir } from '#loader/content-dir.ts'

it.each([
  [{}, 'content'],
  [{ CONTENT_DIR: '' }, 'content'],
  [{ CONTENT_DIR: 'fixtures/small' }, 'fixtures/small'],
])('with %o is %s in the working folder', (env, dir) => {
  expect(contentDir(env)).toBe(path.resolve(dir))
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { folderOf } from '#tests/builders/content-folder.ts'
import { swapFolder } from './swap-folder.ts'

it('replaces the whole of the old folder', async () => {
  const dir = folderOf({ 'new/a.html': 'new', 'dist/a.html': 'old', 'dist/b.html': 'old' })
  await swapFolder(path.join(dir, 'new'), path.join(dir, 'dist'))
  expect(readdirSync(path.join(dir, 'dist'))).toEqual(['a.html'])
  expect(readFileSync(path.join(dir, 'dist/a.html'), 'utf8')).toBe('new')
  expect(readdirSync(dir)).toEqual(['dist'])
})

it('makes the folder where there is none', async () => {
  const dir = folderOf({ 'new/a.html': 'new' })
  await swapFolder(path.join(dir, 'new'), path.join(dir, 'dist'))
  expect(existsSync(path.join(dir, 'dist/a.html'))).toBe(true)
})

it('leaves the old folder as it was where there is no new one', async () => {
  const dir = folderOf({ 'dist/a.html': 'old' })
  await expect(swapFolder(path.join(dir, 'new'), path.join(dir, 'dist'))).rejects.toThrow()
  expect(readFileSync(path.join(dir, 'dist/a.html'), 'utf8')).toBe('old')
})

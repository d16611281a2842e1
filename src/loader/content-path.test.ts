import { expect, test } from 'vitest'
import { contentPath } from '#loader/content-path.ts'

function hintFor(file: string): string | null {
  const found = contentPath(file)
  return found.kind === 'misnamed' ? found.hint : null
}

test('the ending alone is to be renamed where the rest of the name is right', () => {
  expect(hintFor('articles/bg/up.MD')).toBe('Rename the file to “up.md”.')
  expect(hintFor('articles/bg/UP.MD')).toMatch(/lower-case Latin letters/)
  expect(hintFor('events/2025-01-21-letter/EN.MD')).toMatch(/as in en\.md/)
})

import { expect, test } from 'vitest'
import { validateContent } from '#validate/validate-content.ts'
import { articleText, contentFolder } from '#tests/builders/content-folder.ts'

test.each([
  [60, []],
  [61, ['warning long-name']],
])('an article whose name has %i characters', async (length, expected) => {
  const file = `articles/bg/${'a'.repeat(length)}.md`
  const messages = await validateContent(contentFolder({ [file]: articleText() }))
  expect(
    messages.filter((one) => one.file === file).map(({ level, rule }) => `${level} ${rule}`),
  ).toEqual(expected)
})

import { expect, test } from 'vitest'
import { validateContent } from '#validate/validate-content.ts'
import { articleText, contentFolder, type Files } from '#tests/builders/content-folder.ts'

async function found(files: Files): Promise<readonly string[]> {
  const messages = await validateContent(contentFolder(files))
  return messages.map(
    ({ file, line, column, level, rule, reason, hint }) =>
      `${file}:${line}:${column} ${level} ${rule} ${reason} ${hint}`,
  )
}

test('an unquoted text that ends at a # is a warning with what to write', async () => {
  expect(await found({ 'articles/bg/a.md': articleText({ title: 'Call #2 ends' }) })).toEqual([
    'articles/bg/a.md:2:8 warning comment-in-text What follows “Call” is a comment and no part of the text: “#2 ends”. Put the whole text in quotes: "Call #2 ends"; or the text alone, where the rest is a comment.',
  ])
})

test('a list and a YAML file are looked at too', async () => {
  const people =
    'ann:\n  name:\n    en: Ann #1\n  country: GB\nbob: { name: { en: Bob }, country: null }\n'
  const article = articleText({ byline: '\n  - Ana # the elder' })
  expect(await found({ 'people.yaml': people, 'articles/bg/a.md': article })).toEqual([
    expect.stringContaining('articles/bg/a.md:12:5 warning comment-in-text'),
    expect.stringContaining('people.yaml:3:9 warning comment-in-text'),
  ])
})

test.each([
  ['title', '"Call" # as printed'],
  ['title', '"Call #2"'],
  ['title', 'Заглавие # guessed: from the page'],
  ['title', 'C#'],
  ['url', 'https://example.org/#a # found later'],
  ['rights', 'full # since May'],
  ['published', '2025-01-22? # inferred'],
])('a comment behind what can hold none is left alone: %s: %s', async (field, value) => {
  expect(await found({ 'articles/bg/a.md': articleText({ [field]: value }) })).toEqual([])
})

test.each(['sr-Latn', '005_x.txt', 'a.org,2026'])(
  'a comment behind the code %s is one',
  async (code) => {
    const messages = await found({
      'articles/bg/a.md': articleText({ title: `${code} # as saved` }),
    })
    expect(messages).toEqual([])
  },
)

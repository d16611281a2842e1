import { expect, test } from 'vitest'
import { validateContent } from '#validate/validate-content.ts'
import { articleText, contentFolder, type Files } from '#tests/builders/content-folder.ts'

const DIGEST = 'events/2025-01-21-video-call/en.md'

async function found(files: Files): Promise<readonly string[]> {
  const messages = await validateContent(contentFolder(files))
  return messages.map(
    ({ file, line, column, level, rule, reason }) =>
      `${file}:${line}:${column} ${level} ${rule} ${reason}`,
  )
}

async function inDigest(body: string): Promise<readonly string[]> {
  return found({ [DIGEST]: `---\ntitle: A call\n---\n\nThey spoke.\n\n${body}\n` })
}

test.each([
  ['They <b>spoke</b>.', ['7:6 “<b>” is HTML', '7:14 “</b>” is HTML']],
  ['<p>They spoke.</p>', ['7:1 “<p>They spoke.</p>” is HTML']],
  ['See ![a map](/map.png).', ['7:5 “![a map](/map.png)” is an image']],
  ['See [it](javascript:alert).', ['7:5 “[it](javascript:alert)” leads to no page']],
])('what the site drops of “%s” is a warning at its place', async (body, expected) => {
  const messages = await inDigest(body)
  expect(messages).toHaveLength(expected.length)
  for (const [index, text] of expected.entries()) {
    const [place, ...reason] = text.split(' ')
    expect(messages[index]).toContain(
      `${DIGEST}:${place} warning dropped-markup ${reason.join(' ')}`,
    )
  }
})

test.each([
  'See [it](https://example.org/), <https://example.org/> and [her](mailto:a@example.org).',
  'See [it](/en/about/), [that](#x) and [this](../about/).',
  'As `<b>` shows, 1 < 2. <!-- for editors -->',
])('“%s” stays as it is', async (body) => {
  expect(await inDigest(body)).toEqual([])
})

test('an article is looked at too', async () => {
  expect(await found({ 'articles/bg/a.md': articleText({}, 'Едно <i>две</i>.') })).toEqual([
    expect.stringContaining('articles/bg/a.md:13:6 warning dropped-markup “<i>” is HTML'),
    expect.stringContaining('“</i>” is HTML'),
  ])
})

import { describe, expect, it } from 'vitest'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { articleText, contentFolder, type Files } from '#tests/builders/content-folder.ts'

const ARTICLE = 'articles/bg/a.md'

async function wordsFor(files: Files): Promise<string> {
  const { messages } = await readContentFolder(contentFolder(files))
  return messages.map(({ reason, hint }) => `${reason} ${hint}`).join('\n')
}

describe('the words of a message', () => {
  it.each([
    [
      'name the field that was meant',
      articleText().replace('outlet:', 'outlt:'),
      /no field “outlt” here\. Did you mean “outlet”\?/,
    ],
    [
      'say to put a number in quotes',
      articleText({ title: '2025' }),
      /“title” must be text, but “2025” is a number\. Put it in quotes: "2025"\./,
    ],
    [
      'list the choices',
      articleText({ rights: 'some' }),
      /“some” is not valid for “rights”\. Write one of: full, excerpt, link\./,
    ],
    [
      'describe a missing field',
      articleText().replace('outlet: null\n', ''),
      /“outlet” is missing\. Add “outlet”: Who published the page/,
    ],
    [
      'say what is wrong with a date',
      articleText({ published: '"2025-02-30"' }),
      /“2025-02-30” is not valid for “published”\. \S/,
    ],
    [
      'count list entries from one',
      articleText({ claims: '[{ fact: x, quote: 1 }]' }),
      /“claims\[1\]\.quote” must be text/,
    ],
    ['name the repeated field', articleText({ 'lang ': 'bg' }), /“lang” is written more than once/],
  ])('%s', async (_, text, expected) => {
    expect(await wordsFor({ [ARTICLE]: text })).toMatch(expected)
  })

  it('name the byte that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(articleText()), Buffer.from([0xe0])])
    const offset = bytes.length - 1
    expect(await wordsFor({ [ARTICLE]: bytes })).toContain(`byte 0xE0 at offset ${offset}`)
  })
})

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
    [
      'show a number as it is written, not as it is read',
      articleText({ title: '007' }),
      /but “007” is a number\. Put it in quotes: "007"\.$/,
    ],
    [
      'show a decimal as it is written',
      articleText({ title: '1.50' }),
      /Put it in quotes: "1\.50"\.$/,
    ],
    [
      'show all digits of a checksum',
      articleText({ original: `{ file: x, sha256: ${'1'.repeat(64)} }` }),
      new RegExp(`Put it in quotes: "${'1'.repeat(64)}"`),
    ],
    [
      'say that a checksum is written in small letters',
      articleText({ original: `{ file: x, sha256: "${'AB'.repeat(32)}" }` }),
      new RegExp(`Write it in small letters: “${'ab'.repeat(32)}”\\.$`),
    ],
    [
      'say how a folded text ends without a line break',
      articleText({ title: '>\n  Call' }),
      /^“Call ” is not valid for “title”\. Write >- or \|- instead of > or \|, so that no line break ends the text\.$/,
    ],
    [
      'say that a quotation mark is not closed',
      articleText({ title: '"full' }),
      /^A text that begins with " has no " at its end\. Write " at the end of the text/,
    ],
    [
      'say that bare carriage returns end the lines',
      articleText().replaceAll('\n', '\r'),
      /^The lines end in bare carriage returns\. Save the file with the line ends LF or CRLF\.$/,
    ],
    ['name the repeated field', articleText({ 'lang ': 'bg' }), /“lang” is written more than once/],
  ])('%s', async (_, text, expected) => {
    expect(await wordsFor({ [ARTICLE]: text })).toMatch(expected)
  })

  it('quote the locale that is none of the site’s, and list those that are', async () => {
    const site =
      'url: https://example.org/\ntitle: { en: A }\ntagline: { en: B }\nlocales: [en, bg]\ndefaultLocale: fr\nsubject: [ann]\n'
    expect(await wordsFor({ 'site.yaml': site })).toBe(
      '“fr” is not valid for “defaultLocale”. Write one of the locales: en, bg.',
    )
  })

  it.each(['', '# later\n'])(
    'say that an event.yaml may go that holds nothing: “%s”',
    async (text) => {
      expect(await wordsFor({ 'events/2025-01-21-video-call/event.yaml': text })).toMatch(
        /^The file holds no fields\. Delete it, or write a field: date, kind, participants/,
      )
    },
  )

  it('name the fields of an empty site.yaml', async () => {
    expect(await wordsFor({ 'site.yaml': '' })).toMatch(/no fields\. Write .*: url, /)
  })

  it('say what an empty people.yaml needs', async () => {
    expect(await wordsFor({ 'people.yaml': '' })).toBe(
      'The file holds no entries. Write an entry, or {} where there is none.',
    )
  })

  it('name the byte that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(articleText()), Buffer.from([0xe0])])
    const offset = bytes.length - 1
    expect(await wordsFor({ [ARTICLE]: bytes })).toContain(`byte 0xE0 at offset ${offset}`)
  })
})

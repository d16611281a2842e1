import { describe, expect, it } from 'vitest'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { articleText, contentFolder, type Files } from '#tests/builders/content-folder.ts'

const ARTICLE = 'articles/bg/a.md'
const DIGEST = 'events/2025-01-21-video-call/en.md'

async function messagesIn(files: Files): Promise<readonly string[]> {
  const { messages } = await readContentFolder(contentFolder(files))
  return messages.map(
    ({ file, line, column, reason, hint }) => `${file}:${line}:${column} ${reason} ${hint}`,
  )
}

describe('text that no page can show', () => {
  it.each([
    ['a control character', '"a\\0b"', /U\+0000/],
    ['a control character of the second set', '"a\\x96b"', /U\+0096/],
    ['half a character', '"abc \\ud83d"', /half of a character/],
  ])('is refused as a title with %s', async (_, title, words) => {
    const [message = '', ...others] = await messagesIn({ [ARTICLE]: articleText({ title }) })
    expect(message).toMatch(/^articles\/bg\/a\.md:2:8 /)
    expect(message).toMatch(words)
    expect(others).toEqual([])
  })

  it.each([
    [ARTICLE, articleText({}, 'Едно\u0007 две.'), `${ARTICLE}:13:5`],
    [DIGEST, '---\ntitle: A\n---\n\nThey\u0000 spoke.\n', `${DIGEST}:5:5`],
    ['site.yaml', 'url: x\u001B\n', 'site.yaml:1:7'],
  ])('is refused as it stands in %s', async (file, text, place) => {
    const [message, ...others] = await messagesIn({ [file]: text })
    expect(message).toMatch(new RegExp(`^${place} The file holds the control character U\\+00`))
    expect(others).toEqual([])
  })

  it('does not include tabs and line breaks', async () => {
    const text = articleText({ title: '"a\\tb\\nc"' }, 'a\tb\r\nc')
    expect(await messagesIn({ [ARTICLE]: text })).toEqual([])
  })
})

describe('a digest', () => {
  it.each(['<p>They spoke.</p>', '![A map](/map.png)', '<!-- later -->'])(
    'that shows nothing is refused: %s',
    async (body) => {
      expect(await messagesIn({ [DIGEST]: `---\ntitle: A\n---\n\n${body}\n` })).toEqual([
        `${DIGEST}:4:1 The digest shows no text: HTML, images and comments do not count. Write the digest as plain paragraphs, or leave the title alone.`,
      ])
    },
  )

  it('may be a title alone', async () => {
    const dir = contentFolder({ [DIGEST]: '---\ntitle: A\n---\n\n' })
    const { source, messages } = await readContentFolder(dir)
    expect(messages).toEqual([])
    expect(source?.digests[0]?.body).toBe('')
  })
})

describe('an address', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@example.org', 'www.example.org/x'])(
    'of an article is refused as %s',
    async (url) => {
      expect(await messagesIn({ [ARTICLE]: articleText({ url }) })).toEqual([
        expect.stringMatching(/:7:6 .*Write the full address, as in https:\/\/example\.org\/\.$/),
      ])
    },
  )

  it('of an outlet is refused alike', async () => {
    const outlet = 'x: { name: { en: X }, kind: outlet, language: en, country: null, url: "a:b" }\n'
    expect(await messagesIn({ 'outlets.yaml': outlet })).toEqual([
      expect.stringContaining('Write the full address'),
    ])
  })

  it.each(['https://example.org/новини/', 'https://example.org/a b/', 'https://example.org/a%20b'])(
    'of the site is refused as %s, since links would not find its folder',
    async (url) => {
      const site = `url: ${url}\ntitle: { en: A }\ntagline: { en: B }\nlocales: [en]\ndefaultLocale: en\nsubject: [ann]\n`
      expect(await messagesIn({ 'site.yaml': site })).toEqual([
        expect.stringMatching(/^site\.yaml:1:6 .*only Latin letters, digits/),
      ])
    },
  )
})

describe('a file name', () => {
  it('may have 200 characters and no more', async () => {
    const [good, long] = ['a'.repeat(200), 'a'.repeat(201)]
    expect(await messagesIn({ [`articles/bg/${good}.md`]: articleText() })).toEqual([])
    expect(await messagesIn({ [`articles/bg/${long}.md`]: articleText() })).toEqual([
      expect.stringMatching(/has 201 characters before “\.md”\. Shorten it to 200 at most\.$/),
    ])
  })

  it('of an event is as short as other ids', async () => {
    const long = `2025-01-21-video-call-${'a'.repeat(190)}`
    expect(await messagesIn({ [`events/${long}/event.yaml`]: '{}' })).toEqual([
      expect.stringMatching(/at most 200 characters/),
    ])
  })

  it.each(['articles/bg/a.MD', 'articles/bg/b.Md', 'events/2025-01-21-video-call/en.MD'])(
    'ends in small letters, unlike %s',
    async (file) => {
      const name = file.split('/').at(-1) ?? ''
      expect(await messagesIn({ [file]: articleText() })).toEqual([
        `${file}:1:1 The ending of “${name}” is in capitals. Rename the file to “${name.toLowerCase()}”.`,
      ])
    },
  )

  it.each(['events/2025-01-21-video-call/event.yml', 'places.yml'])(
    'ends in .yaml, unlike %s',
    async (file) => {
      const [message] = await messagesIn({ [file]: 'status: held\n' })
      expect(message).toContain(
        `Rename it to “${file.replace('.yml', '.yaml').split('/').at(-1)}”.`,
      )
    },
  )
})

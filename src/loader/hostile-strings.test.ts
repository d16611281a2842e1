import { rehype } from 'rehype'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { buildArchive } from '#domain/build-archive.ts'
import { withoutControls } from '#domain/control-characters.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { renderMarkdown } from '#markdown/render-markdown.ts'
import { HOSTILE_STRINGS } from '#tests/builders/hostile-strings.ts'
import { contentFolder } from '#tests/builders/content-folder.ts'

/** No text of content has white space at its ends, half a character or a control character. */
const TEXTS = [
  ...new Set(HOSTILE_STRINGS.map((text) => withoutControls(text).trim().toWellFormed())),
].filter((text) => text !== '')

describe('hostile texts in content files', () => {
  it('come into the archive as they were written', async () => {
    const { source, messages } = await readContentFolder(contentFolder(hostileFiles()))
    expect(messages.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([])
    const { archive, issues } = buildArchive(source!)
    expect(issues).toEqual([])
    const articles = archive?.articles.filter(({ id }) => id.startsWith('bg/hostile-')) ?? []
    expect(articles.map(({ title }) => title).toSorted()).toEqual(TEXTS.toSorted())
    expect(articles.map(({ byline }) => byline[0]).toSorted()).toEqual(TEXTS.toSorted())
    expect(archive?.people.map(({ name }) => name['bg'] ?? '').toSorted()).toEqual(
      ['', '', ...TEXTS].toSorted(),
    )
  })
})

describe('hostile texts as the body of an article', () => {
  it('make no element or address that does something', () => {
    expect(TEXTS.flatMap((text) => activeParts(renderMarkdown(text)))).toEqual([])
  })

  it('are words like all others where their marks are escaped', () => {
    const texts = TEXTS.filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text))
    const rendered = texts.map((text) => shownText(renderMarkdown(escaped(text))))
    expect(rendered).toEqual(texts)
  })
})

function hostileFiles() {
  const people = Object.fromEntries(
    TEXTS.map((text, index) => [`hostile-${index}`, { name: { bg: text }, country: null }]),
  )
  const articles = TEXTS.map((text, index) => [
    `articles/bg/hostile-${index}.md`,
    `---\n${stringify({ ...FRONT_MATTER, title: text, byline: [text] })}---\n\nРазговор.\n`,
  ])
  return {
    'people.yaml': stringify({
      ann: { name: { en: 'Ann' }, country: null },
      bob: { name: { en: 'Bob' }, country: null },
      ...people,
    }),
    ...(Object.fromEntries(articles) as Record<string, string>),
  }
}

const FRONT_MATTER = {
  lang: 'bg',
  outlet: null,
  printed: null,
  published: null,
  url: null,
  original: null,
  rights: 'full',
  event: null,
}

function activeParts(html: string): readonly string[] {
  const found: string[] = []
  visit(rehype().data('settings', { fragment: true }).parse(html), 'element', (element) => {
    const { tagName, properties } = element
    if (['script', 'style', 'svg', 'img', 'iframe', 'form', 'meta', 'template'].includes(tagName)) {
      found.push(tagName)
    }
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^srcdoc$/i.test(name)) found.push(`${tagName} ${name}`)
      if (/^\s*(?:javascript|data|vbscript):/i.test(String(value))) found.push(String(value))
    }
  })
  return found
}

function shownText(html: string): string {
  return toString(rehype().data('settings', { fragment: true }).parse(html))
}

function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

import { describe, expect, it } from 'vitest'
import { readHtmlPage } from '#normalise/html/read-html-page.ts'

const PARAGRAPHS = [
  'The mayor of Lower Field said on Tuesday that the new bridge across the river would open in the autumn, after three years of work.',
  'The bridge has cost the council twelve million, and the mayor said that it was worth it, since the nearest ford is ten kilometres away.',
  'Farmers have long asked for the bridge, because lorries have to take the longer road through the hills in winter, when it is icy.',
]

function page(extra: { readonly head?: string; readonly after?: string } = {}): string {
  return `<!doctype html><html><head><title>Bridge to open | Herald</title>${extra.head ?? ''}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <article><h1>Bridge to open in the autumn</h1>
    <p class="by">By Vera Example</p>
    ${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>
    ${extra.after ?? ''}<footer>© Herald</footer></body></html>`
}

describe('a page of HTML', () => {
  it('is reduced to its text', () => {
    const { draft } = readHtmlPage(page())
    expect(draft.title).toBe('Bridge to open in the autumn')
    expect(draft.byline).toEqual(['Vera Example'])
    const texts = draft.lines.map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(PARAGRAPHS))
    expect(texts).not.toContain('Home')
  })

  it('has each of its lines in the text or accounted for', () => {
    const { page: all, draft } = readHtmlPage(page())
    const numbers = [...draft.lines, ...draft.removed].map(({ line }) => line)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(all.map(({ line }) => line))
  })

  it.each(['Petr Example', 'Петър Примеров', 'Олена Прикладна'])(
    'has the author “%s” whom its metadata names',
    (name) => {
      const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name } })}</script>`
      expect(readHtmlPage(page({ head })).metadata.authors).toEqual([name])
    },
  )

  it.each([
    ['https://herald.example/bridge', { mainEntityOfPage: 'https://herald.example/bridge' }],
    ['https://herald.example/ford', { mainEntityOfPage: { '@id': 'https://herald.example/ford' } }],
  ])('has the address %s of which its data are', (address, data) => {
    const article = { '@type': 'NewsArticle', url: 'javascript:void(0)', ...data }
    const head = `<script type="application/ld+json">${JSON.stringify(article)}</script>`
    expect(readHtmlPage(page({ head })).metadata.url).toBe(address)
  })

  it('has no control characters, nor halves of one, that it makes by escapes', () => {
    const author = String.raw`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ve\u0007ra\ud83d"}}</script>`
    const after = '<p>The mayor&#7; said that the bridge is to be open to everybody soon.</p>'
    const { draft, metadata, page: lines } = readHtmlPage(page({ head: author, after }))
    const texts = [...lines, ...draft.lines].map(({ text }) => text)
    expect([...texts, ...metadata.authors].join('\n')).not.toMatch(/[\u0007\ud83d]/)
    expect(texts).toContain('The mayor said that the bridge is to be open to everybody soon.')
  })

  it('is not taken for its readers’ comments', () => {
    const comment = `<p>${'I have waited for this bridge for years, and so has everybody whom I know in the village. '.repeat(4)}</p>`
    const after = `<div id="comments"><h3>Comments</h3>${comment.repeat(8)}</div>`
    const { draft } = readHtmlPage(page({ after }))
    expect(draft.lines.map(({ text }) => text).join()).not.toContain('I have waited')
  })

  it('holds what adverts part, and no note on its author', () => {
    const second =
      'The bridge will have two lanes, a path for walkers, and lamps on either side, the mayor said.'
    const after = `<div class="part">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>
      <div class="author-bio"><p>Vera Example has written about bridges for twenty years now.</p></div>
      <div class="part"><p>${second}</p></div>`
    const texts = readHtmlPage(page({ after })).draft.lines.map(({ text }) => text)
    expect(texts.filter((text) => text === second)).toEqual([second])
    expect(texts.join()).not.toContain('twenty years')
  })

  it('says its date, outlet, author and address in its metadata', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Bridge &amp; road',
          datePublished: '2031-05-06T10:00:00+03:00',
          author: [{ name: 'Vera Example' }],
          publisher: { name: 'Herald' },
        },
      ],
    }
    const head = `<link rel="canonical" href="https://herald.example/bridge">
      <meta property="article:published_time" content="2031-05-06">
      <script type="application/ld+json">${JSON.stringify(data)}</script>`
    expect(readHtmlPage(page({ head })).metadata).toMatchObject({
      titles: ['Bridge & road', 'Bridge to open in the autumn', 'Bridge to open | Herald'],
      dates: [
        { source: 'JSON-LD datePublished', value: '2031-05-06T10:00:00+03:00' },
        { source: 'meta article:published_time', value: '2031-05-06' },
      ],
      outlet: 'Herald',
      url: 'https://herald.example/bridge',
      authors: ['Vera Example'],
    })
  })

  it('may have broken metadata', () => {
    const head = '<script type="application/ld+json">{ not json</script>'
    expect(readHtmlPage(page({ head })).metadata.outlet).toBeNull()
  })
})

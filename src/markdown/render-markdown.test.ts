import type { Element, Nodes, Root } from 'hast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '#markdown/render-markdown.ts'
import { textBlocks } from '#markdown/text-blocks.ts'

function parse(html: string): Root {
  return rehype().data('settings', { fragment: true }).parse(html)
}

function elementsIn(html: string): readonly Element[] {
  const elements: Element[] = []
  visit(parse(html), 'element', (element) => {
    elements.push(element)
  })
  return elements
}

function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textContent).join('') : ''
}

describe('rendering Markdown', () => {
  it.each([
    ['*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['[a](https://example.org)', '<p><a href="https://example.org">a</a></p>'],
    ['[a](mailto:a@example.org)', '<p><a href="mailto:a@example.org">a</a></p>'],
    ['[a](/b/) [c](#d)', '<p><a href="/b/">a</a> <a href="#d">c</a></p>'],
    ['a ![b](c.png)', '<p>a </p>'],
    ['a <b>b</b>', '<p>a b</p>'],
    ['<p>a</p>', ''],
  ])('turns %s into %s', (markdown, html) => {
    expect(renderMarkdown(markdown)).toBe(html)
  })

  it('keeps every sign and space of the text as it is', () => {
    const text = '„Ден“ – “a” ‘b’ «с» п’ять пʼять "x"\u00a0— … ... -- 9 - 10 (c) 1/2'
    expect(textContent(parse(renderMarkdown(text)))).toBe(text)
  })

  it('shows the same text as the plain text of the Markdown', () => {
    const markdown = '# A\n\nB *b*\\\nc `d` &amp; \\* [e](f)\n\n- G\n\n> H'
    const shown = textContent(parse(renderMarkdown(markdown))).split(/\s+/)
    expect(shown.filter(Boolean)).toEqual(
      textBlocks(markdown).flatMap(({ text }) => text.split(/\s+/)),
    )
  })
})

describe('headings', () => {
  function levelsOf(markdown: string, topHeadingLevel?: number): readonly string[] {
    const options = topHeadingLevel === undefined ? {} : { topHeadingLevel }
    return elementsIn(renderMarkdown(markdown, options))
      .map(({ tagName }) => tagName)
      .filter((name) => /^h\d$/.test(name))
  }

  it('start at the second level', () => {
    expect(levelsOf('# A\n\n## B')).toEqual(['h2', 'h3'])
  })

  it('start at the level that the page asks for', () => {
    expect(levelsOf('## A\n\n### B\n\n## C', 4)).toEqual(['h4', 'h5', 'h4'])
  })

  it('end at the sixth level', () => {
    expect(levelsOf('# A\n\n##### B', 4)).toEqual(['h4', 'h6'])
  })

  it('have no ids', () => {
    expect(renderMarkdown('# A')).toBe('<h2>A</h2>')
  })
})

describe('footnotes', () => {
  const html = renderMarkdown('a[^1] b[^бел] c[^1]\n\n[^1]: One.\n[^бел]: Two.\n', {
    footnoteLabel: 'Бележки',
  })

  it('link to ids that are there, and back', () => {
    const elements = elementsIn(html)
    const ids = elements.flatMap(({ properties }) => properties['id'] ?? [])
    const links = elements.flatMap(({ properties }) => properties['href'] ?? [])
    expect(links).toHaveLength(6)
    expect(links.filter((href) => !ids.includes(href.slice(1)))).toEqual([])
  })

  it('stand under the given heading', () => {
    expect(html).toContain('<h2 class="visually-hidden" id="footnote-label">Бележки</h2>')
  })
})

const ATTACKS = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<img src=x onerror=alert(1)>',
  'a <img src=x onerror=alert(1)> b',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="javascript:alert(1)">a</a>',
  '<details open ontoggle=alert(1)>a</details>',
  '<form action="javascript:alert(1)"><input type=submit></form>',
  '<style>@import "https://example.org/x.css";</style>',
  '<link rel=stylesheet href="https://example.org/x.css">',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '<base href="https://example.org/">',
  '<object data="data:text/html,x"></object>',
  '<embed src="x.swf">',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<p style="background:url(javascript:alert(1))" onclick="alert(1)">a</p>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](&#106;avascript:alert(1))',
  '[a](javascript&colon;alert(1))',
  '[a](<javascript:alert(1)>)',
  '[a](\u0001javascript:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)',
  '[a](vbscript:msgbox(1))',
  '[a](file:///etc/passwd)',
  '[a](https://example.org "x\\" onmouseover=\\"alert(1)")',
  '[a][b]\n\n[b]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![a](javascript:alert(1))',
  '![a](x.png "\\" onerror=\\"alert(1)")',
  '![a][b]\n\n[b]: x.png',
  '`<script>alert(1)</script>`',
  '```html"onclick="alert(1)\n<script>alert(1)</script>\n```',
  '- [x] <input autofocus onfocus=alert(1)>',
  '|a|\n|-|\n|<img src=x onerror=alert(1)>|',
  'a[^1]\n\n[^1]: <script>alert(1)</script> [a](javascript:alert(1))',
  'a[^"onclick=alert(1)]\n\n[^"onclick=alert(1)]: b',
  '# <a id=x name=body onclick=alert(1)>a</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
]

const ELEMENTS =
  /^(?:p|br|hr|h[2-6]|em|strong|del|blockquote|[uo]l|li|a|code|pre|t(?:able|head|body|r|h|d)|sup|section)$/

const ATTRIBUTES = /^(?:href|id|start|className|dataFootnote\w*|ariaDescribedBy|ariaLabel)$/

describe('hostile Markdown', () => {
  it.each(ATTACKS)('comes out harmless: %s', (markdown) => {
    for (const { tagName, properties } of elementsIn(renderMarkdown(markdown))) {
      expect(tagName).toMatch(ELEMENTS)
      for (const name of Object.keys(properties)) expect(name).toMatch(ATTRIBUTES)
      const { href } = properties
      if (typeof href === 'string') expect(href).toMatch(/^(?:https?:|mailto:|#|[^:]*$)/)
    }
  })
})

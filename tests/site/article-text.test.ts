import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { listFiles, readSite } from './support/built-site.ts'
import { attribute, elements, foldSpace, parseHtml } from './support/html-tree.ts'

const site = readSite('dist')
const articles = listFiles('content/articles').filter((file) => file.endsWith('.md'))

describe('the article pages', () => {
  it('exist for every article', () => {
    expect(articles.length).toBeGreaterThan(0)
    const paths = site.pages.filter(({ kind }) => kind === 'article').map(({ path }) => path)
    expect(paths.sort()).toEqual(articles.map(pathOf).sort())
  })

  it.each(articles)('show %s block by block as it is written', (file) => {
    const html = site.pages.find(({ path }) => path === pathOf(file))?.html ?? ''
    expect(renderedBlocks(html)).toEqual(writtenBlocks(file))
  })
})

function pathOf(file: string): string {
  return file.replace('/', '/articles/').replace(/\.md$/, '/')
}

/** The text of each heading, paragraph and table cell of the Markdown. */
function writtenBlocks(file: string): readonly string[] {
  const source = readFileSync(`content/articles/${file}`, 'utf8')
  const body = source.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  const blocks: string[] = []
  visit(remark().use(remarkGfm).parse(body) as Nodes, (node) => {
    if (['heading', 'paragraph', 'tableCell', 'code'].includes(node.type)) {
      blocks.push(foldSpace(toString(node)))
    }
  })
  return blocks
}

/** The text of each heading, paragraph, tight list item and table cell of the page’s body. */
function renderedBlocks(html: string): readonly string[] {
  const [body] = elements(parseHtml(html), hasClass('text'))
  if (body === undefined) return []
  return elements(body, hasClass('prose'))
    .flatMap((prose) => elements(prose, isBlock))
    .map((block) => foldSpace(toString(block)))
}

function hasClass(name: string) {
  return (element: Element) => (attribute(element, 'className') ?? '').split(' ').includes(name)
}

function isBlock(element: Element): boolean {
  if (/^(?:h[1-6]|p|td|th|pre)$/.test(element.tagName)) return true
  const isLoose = element.children.some(
    (child) => child.type === 'element' && child.tagName === 'p',
  )
  return element.tagName === 'li' && !isLoose
}

import type { Element, Root } from 'hast'
import { rehype } from 'rehype'
import { SKIP, visit } from 'unist-util-visit'
import { offlineStyle } from './offline-style.ts'

/** Rewrites one link of a page. */
export type Rewrite = (link: string) => string

const LINKS = ['href', 'src', 'poster', 'action', 'data'] as const

/**
 * A page as it works from the file system: every link rewritten, without the content security policy,
 * whose `'self'` names no file, and without scripts that browsers load from servers only, and the
 * controls that need them.
 */
export function offlinePage(html: string, rewrite: Rewrite): string {
  const processor = rehype()
  const tree = processor.parse(html)
  remove(tree, (element) => isMeta(element, 'content-security-policy') || isLive(element))
  visit(tree, 'element', (element) => {
    rewriteLinks(element, rewrite)
  })
  return processor.stringify(tree)
}

function remove(tree: Root, test: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || !test(element)) return
    parent?.children.splice(index, 1)
    return [SKIP, index]
  })
}

function isLive({ tagName, properties }: Element): boolean {
  const classes = [properties['className']].flat()
  return (tagName === 'script' && properties['type'] === 'module') || classes.includes('scripted')
}

function rewriteLinks(element: Element, rewrite: Rewrite): void {
  const { properties } = element
  for (const name of LINKS) {
    const link = properties[name]
    if (typeof link === 'string') properties[name] = rewrite(link)
  }
  const { srcSet } = properties
  if (srcSet !== undefined) properties['srcSet'] = rewriteSet([srcSet].flat().join(', '), rewrite)
  if (isMeta(element, 'refresh')) rewriteRefresh(element, rewrite)
  if (element.tagName === 'style') rewriteStyle(element, rewrite)
  // A file has no origin, so that what has to be of the same one would not be loaded.
  delete properties['crossOrigin']
  delete properties['integrity']
}

function isMeta({ tagName, properties }: Element, directive: string): boolean {
  const found = [properties['httpEquiv']].flat().join(' ')
  return tagName === 'meta' && found.toLowerCase() === directive
}

function rewriteSet(candidates: string, rewrite: Rewrite): string {
  return candidates.replace(/(^|,\s*)([^\s,]+)/g, (_, before: string, link: string) => {
    return `${before}${rewrite(link)}`
  })
}

function rewriteRefresh({ properties }: Element, rewrite: Rewrite): void {
  properties['content'] = String(properties['content']).replace(
    /(url=)(.*)$/i,
    (_, key: string, link: string) => {
      return `${key}${rewrite(link)}`
    },
  )
}

function rewriteStyle({ children }: Element, rewrite: Rewrite): void {
  for (const child of children) {
    if (child.type === 'text') child.value = offlineStyle(child.value, rewrite)
  }
}

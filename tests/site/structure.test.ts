import { describe, expect, it } from 'vitest'
import { readSite, shownPages } from './support/built-site.ts'

const pages = shownPages(readSite('dist'))

describe('every page', () => {
  it.each(pages)('has one first heading and skips no level below it: /$path', ({ html }) => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it.each(pages)('has one main part and names its navigations apart: /$path', ({ html }) => {
    const names = [...html.matchAll(/<nav\b([^>]*)>/g)].map(
      ([, attributes = '']) => /aria-label(?:ledby)?="?([^">]+)/.exec(attributes)?.[1],
    )
    expect(html.match(/<main[\s>]/g)).toHaveLength(1)
    expect(names).not.toContain(undefined)
    expect(new Set(names).size).toBe(names.length)
  })
})

import { expect, test } from 'vitest'
import { sitePathProblem } from './site-path-problem.ts'

test.each(['', 'https://example.org', 'https://example.org/news/2026_a.b~c-d/'])(
  'SITE_URL may be “%s”',
  (address) => {
    expect(sitePathProblem({ SITE_URL: address })).toBeNull()
  },
)

test.each(['https://example.org/новини/', 'https://example.org/a b/', 'https://example.org/%20/'])(
  'SITE_URL may not be “%s”',
  (address) => {
    expect(sitePathProblem({ SITE_URL: address })).toMatch(`“${address}”`)
    expect(sitePathProblem({ SITE_URL: address })).toMatch(/only Latin letters, digits/)
  },
)

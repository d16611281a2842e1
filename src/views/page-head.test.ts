import { expect, test } from 'vitest'
import { pathOf, type LocaleRoute } from '#domain/route.ts'
import { pageHead } from '#views/page-head.ts'
import type { View } from '#views/view.ts'

const view = {
  locale: 'bg',
  archive: { site: { locales: ['en', 'bg'], defaultLocale: 'en' } },
  href: (route: LocaleRoute, locale = 'bg') => pathOf(route, locale),
  absolute: (href: string) => `https://example.org${href}`,
} as unknown as View

test('a page names its own address as canonical', () => {
  expect(pageHead(view, { page: 'about' }, '/bg/about/').canonical).toBe(
    'https://example.org/bg/about/',
  )
})

test('a page names every translation, itself included, and the default', () => {
  expect(pageHead(view, { page: 'about' }, '/bg/about/').alternates).toEqual([
    { hreflang: 'en', href: 'https://example.org/en/about/' },
    { hreflang: 'bg', href: 'https://example.org/bg/about/' },
    { hreflang: 'x-default', href: 'https://example.org/en/about/' },
  ])
})

test('a page in one language has no alternates', () => {
  expect(pageHead(view, null, '/bg/articles/a/')).toEqual({
    canonical: 'https://example.org/bg/articles/a/',
    alternates: [],
  })
})

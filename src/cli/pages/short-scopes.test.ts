import { expect, it } from 'vitest'
import { shortScopes } from './short-scopes.ts'

it('names the scopes of a page by their order, in styles and in classes alike', () => {
  const html =
    '<style>p:where(.astro-euwjqsyb)>a:where(.astro-fufbtkgl){}</style>' +
    '<p class="lead astro-euwjqsyb"><a class="astro-fufbtkgl">astro-island</a></p>'
  expect(shortScopes(html)).toBe(
    '<style>p:where(._0)>a:where(._1){}</style><p class="lead _0"><a class="_1">astro-island</a></p>',
  )
})

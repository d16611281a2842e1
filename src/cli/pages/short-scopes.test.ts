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

it.each([
  '<p>They announced astro-dynamics.</p>',
  '<p>They announced astro-euwjqsyb.</p>',
  '<a title="class=astro-euwjqsyb" class="astro-dynamics">a</a>',
  '<script type="application/ld+json">{"headline":"<p class=\\"x\\" class="astro-euwjqsyb">"}</script>',
])('leaves every word alone that is not a class with styles on the page: %s', (body) => {
  const style = (name: string) => `<style>p:where(.${name}){}</style>`
  expect(shortScopes(style('astro-euwjqsyb') + body)).toBe(style('_0') + body)
})

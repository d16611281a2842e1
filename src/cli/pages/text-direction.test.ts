import { expect, it } from 'vitest'
import { textDirection } from './text-direction.ts'

it('sets a text in Arabic from right to left, and notes within it from left to right', () => {
  expect(
    textDirection('<html lang="en"><article class="a" lang="ar"><p lang="en">A</p></article>'),
  ).toBe(
    '<html dir="ltr" lang="en"><article class="a" dir="rtl" lang="ar"><p dir="ltr" lang="en">A</p></article>',
  )
})

it.each(['he', 'fa', 'ur', 'uz-Arab'])('knows the direction of %s', (lang) => {
  expect(textDirection(`<p lang="${lang}">`)).toBe(`<p dir="rtl" lang="${lang}">`)
})

it.each(['<p lang="uk">', '<a hreflang="ar">', '<p> lang="ar"</p>'])(
  'leaves %s as it is',
  (html) => {
    expect(textDirection(html)).toBe(html)
  },
)

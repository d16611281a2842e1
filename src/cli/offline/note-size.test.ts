import { expect, it } from 'vitest'
import { noteSize } from './note-size.ts'

it.each([
  ['en', 2_310_000, '(2.3 megabytes)'],
  ['bg', 2_310_000, '(2,3 мегабайта)'],
  ['uk', 5_000_000, '(5 мегабайтів)'],
  ['en', 340_499, '(340 kilobytes)'],
])('writes the size in the words of %s', (locale, size, words) => {
  const page = '<p><span data-offline-size class="a"></span></p>'
  expect(noteSize(page, locale, size)).toBe(
    `<p><span data-offline-size class="a">${words}</span></p>`,
  )
})

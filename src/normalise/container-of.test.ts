import { expect, it } from 'vitest'
import { containerOf } from '#normalise/container-of.ts'

it.each([
  ['rtf', '{\\rtf1\\ansi Text}'],
  [
    'mhtml',
    'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="a"\r\n',
  ],
  ['feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
])('tells %s', (kind, text) => {
  expect(containerOf(text)).toBe(kind)
})

it.each([
  '<!doctype html><html></html>',
  'The feed: a text about <rss>.',
  'From: the desk\n\nText.',
])('takes “%s” for a page', (text) => {
  expect(containerOf(text)).toBeNull()
})

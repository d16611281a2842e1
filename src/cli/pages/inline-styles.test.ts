import { expect, it } from 'vitest'
import { inlineStyles } from './inline-styles.ts'

const SHEETS = {
  layerOrder: '@layer a, b;',
  files: new Map([
    ['site.x1.css', '@layer a{p{margin:0}}\n'],
    ['event.y2.css', '@layer b{h1{margin:0}}\n'],
  ]),
}

const PAGE =
  '<head><title>T</title><style>@font-face{}</style>' +
  '<link rel="stylesheet" href="/base/_astro/event.y2.css">' +
  '<link rel="stylesheet" href="/base/_astro/site.x1.css"></head><body><style>g{}</style></body>'

it('puts all styles of the head into one element, after the order of the layers', () => {
  expect(inlineStyles(PAGE, SHEETS)).toBe(
    '<head><title>T</title>' +
      '<style>@layer a, b;@font-face{}@layer b{h1{margin:0}}@layer a{p{margin:0}}</style></head>' +
      '<body><style>g{}</style></body>',
  )
})

it('refuses a page whose stylesheet is missing', () => {
  const page = PAGE.replace('event.y2', 'other.z3')
  expect(() => inlineStyles(page, SHEETS)).toThrow('“other.z3.css” is missing')
})

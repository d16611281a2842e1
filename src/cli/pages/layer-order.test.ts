import { expect, it } from 'vitest'
import { layerOrder } from './layer-order.ts'

it('reads the order of the layers off the stylesheet', () => {
  expect(layerOrder("@layer tokens, base,\n  print;\n\n@import './tokens.css';")).toBe(
    '@layer tokens,base,print;',
  )
})

it('refuses a stylesheet that does not declare its layers first', () => {
  expect(() => layerOrder("@import './tokens.css'; @layer a, b;")).toThrow('does not begin')
})

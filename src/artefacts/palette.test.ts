import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PALETTE } from '#artefacts/palette.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

test('the palette has the colours of the stylesheet', () => {
  const stated = Object.keys(PALETTE.light).map((name) => {
    const property = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    const [, light, dark] = new RegExp(`${property}: light-dark\\((\\S+), (\\S+)\\);`).exec(tokens)!
    return [name, light, dark]
  })
  const ours = Object.entries(PALETTE.light).map(([name, light]) => [
    name,
    light,
    PALETTE.dark[name as keyof typeof PALETTE.dark],
  ])
  expect(ours).toEqual(stated)
})

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Takumi from '@takumi-rs/core'
import { CARD_SIZE, cardLayout } from '#artefacts/cards/card-layout.ts'
import type { CardText } from '#artefacts/cards/card-text.ts'

/** The subsets of the typeface, each with the characters that it serves, from first to last. */
export const CARD_FONTS = {
  latin: [
    [0x00, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2bb, 0x2bc],
    [0x2c6, 0x2dc],
    [0x2000, 0x206f],
    [0x20ac, 0x20ac],
    [0x2122, 0x2122],
    [0x2191, 0x2215],
  ],
  cyrillic: [
    [0x301, 0x301],
    [0x400, 0x45f],
    [0x490, 0x491],
    [0x4b0, 0x4b1],
    [0x2116, 0x2116],
  ],
  'cyrillic-ext': [
    [0x460, 0x48f],
    [0x492, 0x4af],
    [0x4b2, 0x52f],
    [0x20b4, 0x20b4],
  ],
  'latin-ext': [
    [0x100, 0x130],
    [0x132, 0x151],
    [0x154, 0x2ba],
    [0x1e00, 0x1eff],
    [0x20a0, 0x20ab],
    [0x20ad, 0x20b3],
    [0x20b5, 0x20c0],
  ],
} satisfies Readonly<Record<string, [number, number][]>>

let renderer: Promise<Takumi.Renderer> | null = null

/** Draws a card as PNG: the same words give the same bytes. */
export async function renderCard(card: CardText): Promise<Buffer<ArrayBuffer>> {
  return renderNode(cardLayout(card), CARD_SIZE)
}

/** Draws a tree of boxes, texts and drawings as PNG. */
export async function renderNode(
  node: Takumi.Node,
  size: { readonly width: number; readonly height: number },
): Promise<Buffer<ArrayBuffer>> {
  return (await cardRenderer()).render(node, { ...size, format: 'png' })
}

/** The one renderer of a build, with its typeface loaded. */
export function cardRenderer(): Promise<Takumi.Renderer> {
  renderer ??= createRenderer()
  return renderer
}

/** The renderer is a native library, which the bundler must not touch: it is asked for at run time. */
async function createRenderer(): Promise<Takumi.Renderer> {
  const require = createRequire(path.resolve('package.json'))
  const { Renderer } = require('@takumi-rs/core') as typeof Takumi
  const created = new Renderer()
  const folder = path.dirname(require.resolve('@fontsource-variable/source-serif-4/package.json'))
  for (const [subset, unicodeRange] of Object.entries(CARD_FONTS)) {
    const file = path.join(folder, 'files', `source-serif-4-${subset}-opsz-normal.woff2`)
    await created.registerFont({ name: 'Source Serif 4', data: await readFile(file), unicodeRange })
  }
  return created
}

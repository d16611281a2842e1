import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type * as Takumi from '@takumi-rs/core'
import { CARD_SIZE, cardLayout } from '#artefacts/cards/card-layout.ts'
import type { CardText } from '#artefacts/cards/card-text.ts'
import { CARD_FONTS } from '#views/card-fonts.ts'

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

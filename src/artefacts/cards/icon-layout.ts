import { PALETTE } from '#artefacts/palette.ts'
import type { CardNode } from '#artefacts/cards/card-layout.ts'

/** How much of an icon a device may cut off: its drawing stays inside the middle four fifths. */
const SAFE_SHARE = 0.7

/** The site’s mark, a point on a line, on paper: the drawing of `public/favicon.svg`. */
export function iconLayout(size: number): CardNode {
  const { paper, ink, accent } = PALETTE.light
  const side = Math.round(size * SAFE_SHARE)
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${side}" height="${side}"><path d="M2 16h28M5 10v12" stroke="${ink}" stroke-width="3" stroke-linecap="round"/><circle cx="20" cy="16" r="8" fill="${accent}"/></svg>`
  return {
    type: 'container',
    style: {
      display: 'flex',
      width: size,
      height: size,
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: paper,
    },
    children: [{ type: 'image', src: drawing, style: { width: side, height: side } }],
  }
}

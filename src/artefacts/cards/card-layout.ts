import { PALETTE } from '#artefacts/palette.ts'
import type { CardMark, CardText } from '#artefacts/cards/card-text.ts'
import { wrapBalanced } from '#artefacts/cards/wrap-balanced.ts'

/** The size that every service shows without cutting. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** A node of the renderer’s tree: a box, a text or a drawing. */
export type CardNode =
  | (NodeStyle & { readonly type: 'container'; readonly children: CardNode[] })
  | (NodeStyle & { readonly type: 'text'; readonly text: string })
  | (NodeStyle & { readonly type: 'image'; readonly src: string })

interface NodeStyle {
  readonly lang?: string
  readonly style: Readonly<Record<string, string | number>>
}

const { paper, ink, inkSoft, ruleStrong, rule, accent } = PALETTE.light
const MARGIN = 72

/** Sets a card: the digest’s name and the kind above, the title, date and status below. */
export function cardLayout(card: CardText): CardNode {
  return {
    type: 'container',
    lang: card.lang,
    style: {
      ...CARD_SIZE,
      display: 'flex',
      flexDirection: 'column',
      boxSizing: 'border-box',
      padding: `40px ${MARGIN}px 44px`,
      borderTop: `12px solid ${ruleStrong}`,
      backgroundColor: paper,
      color: ink,
      fontFamily: '"Source Serif 4"',
    },
    children: [top(card), titleOf(card), bottom(card)],
  }
}

function top({ wordmark, kicker }: CardText): CardNode {
  return row(
    { borderBottom: `2px solid ${rule}`, paddingBottom: 22, alignItems: 'baseline' },
    text(wordmark, { fontSize: 34, fontWeight: 700, letterSpacing: -0.4, ...ONE_LINE }),
    text(kicker, { fontSize: 28, fontWeight: 600, color: accent, flexShrink: 0 }),
  )
}

function titleOf({ title, titleLang }: CardText): CardNode {
  const { lines, size } = wrapBalanced(title)
  return {
    type: 'container',
    lang: titleLang,
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'center',
      flexGrow: 1,
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1.14,
      letterSpacing: size * -0.012,
    },
    children: lines.map((line) => text(line, { whiteSpace: 'nowrap' })),
  }
}

function bottom({ date, mark, status }: CardText): CardNode {
  return row(
    { borderTop: `2px solid ${ruleStrong}`, paddingTop: 22, alignItems: 'center' },
    text(date, { fontSize: 32, fontWeight: 600, flexShrink: 0 }),
    {
      type: 'container',
      style: { display: 'flex', alignItems: 'center', gap: 14, minWidth: 0 },
      children: [
        ...(mark ? [drawing(mark)] : []),
        text(status, { fontSize: 28, color: inkSoft, ...ONE_LINE }),
      ],
    },
  )
}

const ONE_LINE = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 }

function row(style: NodeStyle['style'], ...children: CardNode[]): CardNode {
  return {
    type: 'container',
    style: { display: 'flex', justifyContent: 'space-between', gap: 40, ...style },
    children,
  }
}

function text(content: string, style: NodeStyle['style']): CardNode {
  return { type: 'text', text: content, style }
}

const SHAPES: Readonly<Record<CardMark, string>> = {
  held: `<circle cx="10" cy="10" r="7" fill="${accent}"/>`,
  announced: '<path d="M10 2l8 8-8 8-8-8z" fill="none"/>',
  mentioned: '<circle cx="10" cy="10" r="5" fill="none"/>',
  open: '<path d="M4 4l12 12m0-12l-12 12"/>',
}

function drawing(mark: CardMark): CardNode {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="30" height="30"><g stroke="${accent}" stroke-width="2">${SHAPES[mark]}</g></svg>`
  return { type: 'image', src: svg, style: { width: 30, height: 30, flexShrink: 0 } }
}

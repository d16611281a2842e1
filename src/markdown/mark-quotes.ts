import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { findQuote, type QuoteSelector, type TextRange } from '#markdown/find-quote.ts'
import { foldWithOffsets } from '#markdown/fold-text.ts'

/** A passage to mark, with the id that links lead to. */
export interface QuoteMark {
  readonly id: string
  /** What stands before the passage for the eye, as `data-label`: it is no part of the text. */
  readonly label?: string
  readonly selector: QuoteSelector
}

interface PlacedMark extends TextRange {
  readonly id: string
  readonly label: string | undefined
}

/**
 * Wraps the passages of quotations in `<mark>`, also where they overlap or run across inline
 * markup. The first piece of each carries its id; `data-marks` lists all that a piece belongs to.
 * The text stays the same. A quotation that stands nowhere, or more than once, is not marked.
 */
export function markQuotes(tree: Root, marks: readonly QuoteMark[]): void {
  const nodes = textNodes(tree)
  const text = foldWithOffsets(nodes.map(({ value }) => value).join(''))
  const placed = marks.flatMap(({ id, label, selector }): readonly PlacedMark[] => {
    const [range, ...others] = findQuote(text, selector)
    return range && others.length === 0 ? [{ id, label, ...range }] : []
  })
  const pieces = new Map<Text, readonly ElementContent[]>()
  let offset = 0
  for (const node of nodes) {
    const split = splitText(node.value, offset, placed)
    if (split) pieces.set(node, split)
    offset += node.value.length
  }
  replaceTexts(tree, pieces)
}

function textNodes(tree: Root): readonly Text[] {
  const nodes: Text[] = []
  visit(tree, 'text', (node) => {
    nodes.push(node)
  })
  return nodes
}

/** The pieces of a text that starts at an offset; null where no mark touches it. */
function splitText(
  value: string,
  offset: number,
  marks: readonly PlacedMark[],
): readonly ElementContent[] | null {
  const end = offset + value.length
  const touching = marks.filter((mark) => mark.start < end && mark.end > offset)
  if (touching.length === 0 || value.trim() === '') return null
  const cuts = [offset, end, ...touching.flatMap((mark) => [mark.start, mark.end])]
    .filter((cut) => cut >= offset && cut <= end)
    .sort((a, b) => a - b)
  return cuts.slice(1).flatMap((to, index): readonly ElementContent[] => {
    const from = cuts[index] ?? to
    if (from === to) return []
    const piece: Text = { type: 'text', value: value.slice(from - offset, to - offset) }
    const covering = touching.filter((mark) => mark.start <= from && mark.end >= to)
    return covering.length === 0 ? [piece] : [markElement(piece, from, covering)]
  })
}

/** A mark has one id; where several quotations begin together, the others get an empty span. */
function markElement(piece: Text, from: number, covering: readonly PlacedMark[]): Element {
  const starting = covering.filter((mark) => mark.start === from)
  const [id, ...otherIds] = starting.map((mark) => mark.id)
  const label = starting.flatMap((mark) => mark.label ?? []).join(' ')
  return {
    type: 'element',
    tagName: 'mark',
    properties: {
      ...(id && { id }),
      ...(label && { dataLabel: label }),
      dataMarks: covering.map((mark) => mark.id).join(' '),
    },
    children: [
      ...otherIds.map((other): Element => {
        return { type: 'element', tagName: 'span', properties: { id: other }, children: [] }
      }),
      piece,
    ],
  }
}

function replaceTexts(tree: Root, pieces: ReadonlyMap<Text, readonly ElementContent[]>): void {
  visit(tree, 'text', (node, index, parent) => {
    const replacement = pieces.get(node)
    if (!replacement || !parent || index === undefined) return undefined
    parent.children.splice(index, 1, ...replacement)
    return [SKIP, index + replacement.length]
  })
}

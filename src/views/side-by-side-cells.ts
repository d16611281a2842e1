import type { Article } from '#domain/archive.ts'
import { alignBlocks, type AlignedRow } from '#domain/side-by-side/align-blocks.ts'
import type { QuoteMark } from '#markdown/mark-quotes.ts'
import { renderMarkedBlocks, type MarkedBlock } from '#markdown/render-marked-blocks.ts'
import type { SharedMatter } from '#views/shared-matters.ts'

/** What the ids of a text's passages begin with. */
export type SideKey = 'a' | 'b'

/** A note on what both texts speak of, at one of its places. */
export interface SharedNote {
  readonly number: number
  readonly matter: SharedMatter
  /** The passage in the other text. */
  readonly href: string
  /** Whether the other text has it at the same height. */
  readonly isLevel: boolean
}

/** Blocks of a text; where notes belong to them, a single one. */
export interface Part {
  readonly html: string
  readonly notes: readonly SharedNote[]
}

/** Blocks of one text, as high as those of the other beside them; empty where only the other has some. */
export interface Cell {
  /** Whether the other text tells the same beside it. */
  readonly isLevel: boolean
  readonly parts: readonly Part[]
}

/** An article with its body. */
export type Text = readonly [Article, string]

/** Sets two texts level where they speak of the same, with a note at each place that does. */
export function sideBySideCells(
  matters: readonly SharedMatter[],
  texts: Readonly<Record<SideKey, Text>>,
): Readonly<Record<SideKey, readonly Cell[]>> {
  const blocks = {
    a: renderText(texts.a, 'a', matters),
    b: renderText(texts.b, 'b', matters),
  }
  const rows = alignBlocks(
    blocks.a.map(({ told }) => told.map(String)),
    blocks.b.map(({ told }) => told.map(String)),
  )
  return {
    a: rows.map((row) => cellOf(row, 'a', { matters, blocks })),
    b: rows.map((row) => cellOf(row, 'b', { matters, blocks })),
  }
}

/** The id of the passage of a side that first speaks of a matter. */
export function passageId(side: SideKey, index: number): string {
  return `${side}${index + 1}`
}

interface TextBlock extends MarkedBlock {
  /** The matters that it speaks of, by their index. */
  readonly told: readonly number[]
}

function renderText(
  [article, body]: Text,
  side: SideKey,
  matters: readonly SharedMatter[],
): readonly TextBlock[] {
  const marks = matters.flatMap((matter, index) => marksOf(matter, index, { article, side }))
  const options = { topHeadingLevel: 3, idPrefix: `${side}-` }
  return withHeadings(renderMarkedBlocks(body, marks, options)).map((block) => {
    const begun = marks.filter(({ id }) => block.markIds.includes(id))
    return { ...block, told: [...new Set(begun.map(({ index }) => index))] }
  })
}

/** A heading stays with the block that it stands above. */
function withHeadings(blocks: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const joined: MarkedBlock[] = []
  let isOpen = false
  for (const { html, markIds } of blocks) {
    const above = isOpen ? joined.pop() : undefined
    joined.push({
      html: `${above?.html ?? ''}${html}`,
      markIds: [...(above?.markIds ?? []), ...markIds],
    })
    isOpen = /^<h[1-6]\b/.test(html)
  }
  return joined
}

interface MatterMark extends QuoteMark {
  readonly index: number
}

/** The first passage has the id that links lead to; the label stands before each for the eye. */
function marksOf(
  { agreement, passagesIn }: SharedMatter,
  index: number,
  { article, side }: { readonly article: Article; readonly side: SideKey },
): readonly MatterMark[] {
  const label = `${index + 1}${agreement === 'differ' ? '≠' : ''}`
  return passagesIn(article).map((selector, occurrence) => {
    const id = passageId(side, index)
    return { id: occurrence === 0 ? id : `${id}-${occurrence + 1}`, label, selector, index }
  })
}

interface Context {
  readonly matters: readonly SharedMatter[]
  readonly blocks: Readonly<Record<SideKey, readonly TextBlock[]>>
}

function cellOf(row: AlignedRow, side: SideKey, context: Context): Cell {
  const inRow = {
    a: row.first.flatMap((at) => context.blocks.a[at] ?? []),
    b: row.second.flatMap((at) => context.blocks.b[at] ?? []),
  }
  const other = side === 'a' ? 'b' : 'a'
  const beside = new Set(inRow[other].flatMap(({ told }) => told))
  const noteOn = (index: number): readonly SharedNote[] => {
    const matter = context.matters[index]
    const href = `#${passageId(other, index)}`
    return matter ? [{ number: index + 1, matter, href, isLevel: beside.has(index) }] : []
  }
  const parts = inParts(withoutRepeats(inRow[side])).map((blocks) => ({
    html: blocks.map(({ html }) => html).join(''),
    notes: blocks.flatMap(({ told }) => told.flatMap(noteOn)),
  }))
  return { isLevel: row.isLevel, parts }
}

/** A matter gets its note where the blocks first speak of it. */
function withoutRepeats(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const told = new Set<number>()
  return blocks.map((block) => {
    const fresh = block.told.filter((index) => !told.has(index))
    fresh.forEach((index) => told.add(index))
    return { ...block, told: fresh.toSorted((a, b) => a - b) }
  })
}

/** Each block with notes for itself, the others together. */
function inParts(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const parts: TextBlock[][] = []
  let isOpen = false
  for (const block of blocks) {
    const isQuiet = block.told.length === 0
    if (isQuiet && isOpen) parts.at(-1)?.push(block)
    else parts.push([block])
    isOpen = isQuiet
  }
  return parts
}

import type { Standing } from '#views/standing.ts'

/** How a line or an area of a drawing looks; bars look like the standing they count. */
export type Look = Standing | 'grid' | 'axis' | 'leader' | 'span' | 'now' | 'later'

/** A line or an area. */
export interface DrawnPath {
  readonly look: Look
  readonly d: string
  /** The thickness of bars and spans. */
  readonly width?: number
  /** The height of one event and the gap after it, where they can be told apart. */
  readonly dashes?: string
}

/** A text; `end` tells that it ends at `x`. */
export interface DrawnText {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly isStrong?: boolean
  readonly end?: boolean
}

/** Date and languages, and a line for the kind where there is room. */
export interface DrawnLabel extends Omit<DrawnText, 'text' | 'isStrong'> {
  /** A line each. */
  readonly dates: readonly string[]
  readonly languages: string
  readonly kind: string | null
}

/** A rectangle: where it begins, its width, its height. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** A mark or a group of bars that leads to a page. */
export interface DrawnLink {
  readonly href: string
  readonly name: string
  readonly target: Box
  readonly mark: { readonly standing: Standing; readonly x: number; readonly y: number } | null
  readonly label: DrawnLabel | null
  /** What the reading line says while the link has the pointer or the focus. */
  readonly reading: readonly [title: string, detail: string] | null
}

/** The links of a lane, in the order in which they are read. */
export interface DrawnLane {
  readonly name: string
  readonly links: readonly DrawnLink[]
}

/** One shape of the graphic, ready to be drawn. */
export interface Drawing {
  readonly box: Box
  /** Behind the links. */
  readonly paths: readonly DrawnPath[]
  readonly texts: readonly DrawnText[]
  readonly lanes: readonly DrawnLane[]
  /** Where the reading line stands; null where the drawing has none. */
  readonly readingY: number | null
  readonly key: 'marks' | 'bars'
  /** The time that a bar stands for; null where there are marks. */
  readonly bar: 'month' | 'quarter' | 'halfYear' | 'year' | 'years' | null
}

/** A time that the graphic sets apart, in words. */
export interface AsOf {
  readonly time: number
  readonly words: string
  readonly later: string
}

/** Rounds a coordinate to a tenth. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** From one line of a label to the next. */
export const LINE = 17

/** Generous widths of one letter of the row, so that the estimates hold in wide faces too. */
export const LETTER = { regular: 8.8, bold: 9.8 } as const

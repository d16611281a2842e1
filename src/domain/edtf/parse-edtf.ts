/** The outcome of reading a date: the date, or what is wrong and what to write instead. */
export type EdtfResult =
  | { readonly ok: true; readonly date: Edtf }
  | { readonly ok: false; readonly reason: string; readonly hint: string }

/** Doubts that the marks `?`, `~` and `%` express (ISO 8601-2, clause 8). */
export interface Qualification {
  readonly uncertain: boolean
  readonly approximate: boolean
}

/** A single date, from a year to a day. */
export interface EdtfPoint extends Qualification {
  readonly kind: 'point'
  readonly text: string
}

export type Edtf = EdtfPoint

export declare function parseEdtf(text: string): EdtfResult

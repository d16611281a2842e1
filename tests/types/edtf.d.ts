/** The `edtf` package has no types; these are for what the property tests ask of it. */
declare module 'edtf' {
  /** Milliseconds since 1970; infinite for an open end, null for an unknown one. */
  interface ExtendedDate {
    readonly type: string
    readonly min: number | null
    readonly max: number | null
  }

  /** Throws where the text is not EDTF. */
  export default function edtf(text: string): ExtendedDate
}

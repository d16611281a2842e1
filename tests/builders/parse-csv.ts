/** The cells of a CSV file (RFC 4180) that begins with a byte order mark. */
export function parseCsv(csv: string): readonly (readonly string[])[] {
  if (!csv.startsWith('\uFEFF')) throw new Error('There is no byte order mark.')
  const rows: string[][] = [[]]
  const token = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy
  token.lastIndex = 1
  for (let at = 1; at < csv.length; at = token.lastIndex) {
    const [whole, cell = '', end] = token.exec(csv) ?? []
    if (whole === undefined) throw new Error(`No cell at ${at}: ${csv.slice(at, at + 40)}`)
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** A cell without the apostrophe that keeps a spreadsheet from reading it as a formula. */
export function withoutApostrophe(cell: string): string {
  return /^'+[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell
}

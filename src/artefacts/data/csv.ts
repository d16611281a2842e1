const BYTE_ORDER_MARK = '\uFEFF'

/** What a spreadsheet may take for a formula, in ASCII and full width (OWASP, “CSV Injection”). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets know the encoding, and
 * lines ended by CRLF. A cell that a spreadsheet could take for a formula gets an apostrophe in
 * front, also where it has some already: taking one away gives the text back in every case.
 * @example csvText([['id', 'quote'], ['a', '=1+1']]) // '\uFEFFid,quote\r\na,\'=1+1\r\n'
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`)
  return `${BYTE_ORDER_MARK}${lines.join('')}`
}

/** Half a surrogate pair has no UTF-8; it becomes the replacement character. */
function cellText(cell: string): string {
  const safe = neutralise(cell.toWellFormed())
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function neutralise(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

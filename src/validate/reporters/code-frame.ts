const WIDTH = 100

/** A line of a file with the lines around it, and a mark below the column that is meant. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/)
  const start = Math.max(0, column - 1 - WIDTH / 2)
  const gutter = String(line + 1).length

  return [line - 1, line, line + 1]
    .filter((number) => number >= 1 && number <= lines.length)
    .flatMap((number) => {
      const shown = shorten(lines[number - 1] ?? '', start)
      const isMeant = number === line
      const row = `${isMeant ? '>' : ' '} ${String(number).padStart(gutter)} | ${shown}`.trimEnd()
      const mark = `  ${' '.repeat(gutter)} | ${' '.repeat(column - 1 - start)}^`
      return isMeant ? [row, mark] : [row]
    })
    .join('\n')
}

function shorten(line: string, start: number): string {
  const end = start + WIDTH
  return line.slice(start, end).replaceAll('\t', ' ') + (line.length > end ? '…' : '')
}

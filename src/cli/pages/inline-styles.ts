const SHEET_LINK = /<link rel="stylesheet" href="[^"]*?([^"/]+\.css)">/g
const STYLE = /<style>([\s\S]*?)<\/style>/g

/**
 * A page that carries its styles itself, so that page and styles arrive in one round trip: those of
 * its head and of the sheets that it links to, after the declared order of the layers.
 */
export function inlineStyles(html: string, sheets: StyleSheets): string {
  const end = html.indexOf('</head>')
  const head = html.slice(0, end)
  const styles = [
    sheets.layerOrder,
    ...Array.from(head.matchAll(STYLE), ([, css = '']) => css),
    ...Array.from(head.matchAll(SHEET_LINK), ([, file = '']) => sheetOf(file, sheets)),
  ]
  const bare = head.replaceAll(STYLE, '').replaceAll(SHEET_LINK, '')
  return `${bare}<style>${styles.join('')}</style>${html.slice(end)}`
}

/** The stylesheets of a built site. */
export interface StyleSheets {
  /** The statement that orders the cascade layers. */
  readonly layerOrder: string
  /** Their text by file name. */
  readonly files: ReadonlyMap<string, string>
}

function sheetOf(file: string, { files }: StyleSheets): string {
  const css = files.get(file)
  if (css === undefined) throw new Error(`The stylesheet “${file}” is missing.`)
  return css.trim()
}

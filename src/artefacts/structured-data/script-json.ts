import type { Thing } from 'schema-dts'

/** What stands in a page’s structured data. */
export type StructuredData = readonly Thing[]

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * The content of a `<script type="application/ld+json">`: one graph, in which no text can end the
 * script or begin a comment.
 * @example scriptJson([{ '@type': 'Thing', name: '</script>' }]) // '… "name":"\\u003c/script\\u003e" …'
 */
export function scriptJson(things: StructuredData): string {
  const graph = { '@context': 'https://schema.org', '@graph': things }
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (found) => ESCAPES[found] ?? '')
}

import type { Citation } from '#artefacts/citations/citation.ts'
import { dateParts } from '#artefacts/citations/date-parts.ts'

/** BibTeX counts braces even behind a backslash, so that they are written by their names. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
}

/** A citation in BibTeX, as an entry that every style knows. */
export function bibtex(citation: Citation): string {
  const { key, type, title, authors, outlet, collection, date, asOf, lang, url } = citation
  const [year, month, day] = type === 'article' ? dateParts(date) : []
  const fields = [
    ['author', authors.map((name) => `{${escape(name)}}`).join(' and ')],
    ['title', `{${escape(title)}}`],
    ['howpublished', escape(outlet === null ? collection : `${outlet}; ${collection}`)],
    ['year', String(year ?? '')],
    ['month', String(month ?? '')],
    ['day', String(day ?? '')],
    ['version', escape(asOf ?? '')],
    ['language', lang],
    ['url', url.replaceAll(/[{}\\\s]/g, encodeURIComponent)],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [`  ${name} = {${value}}`]))
  return `@misc{${key},\n${fields.join(',\n')}\n}`
}

function escape(text: string): string {
  return text.replaceAll(/[\\{}~^$&#_%]/g, (character) => ESCAPES[character] ?? character)
}

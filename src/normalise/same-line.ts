import { sharedStems, textStems } from '#normalise/text-stems.ts'

/** A line as it is compared with others: small letters and numbers only. */
export function bareLine(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Whether a line says a title again: whole, cut off at the end, or with the outlet's name after it.
 * @example repeatsTitle('Talks end in…', 'Talks end in Kyiv') // true
 */
export function repeatsTitle(line: string, title: string): boolean {
  const [bare, whole] = [bareLine(line), bareLine(title)]
  if (bare === '' || whole === '') return false
  if (bare === whole) return true
  if (whole.startsWith(bare)) {
    const isCut = /(?:…|\.\.\.)\s*$/.test(line)
    return bare.length > whole.length * (isCut ? 0.25 : 0.6) && bare.includes(' ')
  }
  const rest = bare.slice(whole.length).trim()
  return (
    bare.startsWith(`${whole} `) && /[|–—:-]/.test(line.slice(title.length)) && rest.length < 40
  )
}

/** Whether a line ends with the title, whatever its quotation marks, behind the sections that lead to it. */
export function isTrailTo(text: string, title: string): boolean {
  const [trail, end] = [bareLine(text), bareLine(title)]
  return end.length >= SHORTEST_TITLE && trail.length > end.length && trail.endsWith(` ${end}`)
}

const SHORTEST_TITLE = 20

/** Whether a line is but words of a title in small letters without a sign, as programs file them. */
export function isSlug(text: string, title: string): boolean {
  if (!/^\p{Ll}[\p{Ll}\d]*(?:\s[\p{Ll}\d]+){3,}$/u.test(text)) return false
  return sharedStems(textStems(text), textStems(title)) >= LEAST_OF_SLUG
}

const LEAST_OF_SLUG = 0.6

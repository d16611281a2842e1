import type { PageLine } from '#match/findings.ts'

/** Real pages nest some dozens; from here on parsers take minutes, or run out of their stack. */
const DEEPEST = 500
const WITHOUT_END =
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'
/** A tag but for those that need none to end what they start: they nest nothing. */
const TAG = new RegExp(
  `<(?<close>/?)(?!(?:${WITHOUT_END.replaceAll(' ', '|')})[\\s/>])[a-z][^<>]*?(?<empty>/?)>`,
  'giu',
)
const SCRIPT = /<(?<name>script|style)\b(?:(?!<\k<name>)[\s\S])*?<\/\k<name>/giu

/** Why a page cannot be read for how deep its boxes are nested; null where it can. */
export function nestedTooDeep(html: string): string | null {
  let [depth, deepest] = [0, 0]
  for (const { groups } of html.replaceAll(SCRIPT, ' ').matchAll(TAG)) {
    if (groups?.['close'] === '/') depth = Math.max(0, depth - 1)
    else if (groups?.['empty'] !== '/') deepest = Math.max(deepest, (depth += 1))
  }
  if (deepest <= DEEPEST) return null
  return `Its boxes are nested ${count(deepest)} deep, as no page of an article is. Paste its text.`
}

const LONGEST_PAGE = 1_000_000
const LONGEST_LINE = 50_000
const LONGEST_WORD = 5000
const WORD = new RegExp(`\\S{${String(LONGEST_WORD)}}\\S+`, 'u')

/** Why a page cannot be read for a line or a length that no article has; null where it can. */
export function tooLong(page: readonly PageLine[]): string | null {
  const [problem] = page.flatMap((line) => lineProblem(line) ?? [])
  if (problem !== undefined) return problem
  const letters = page.reduce((sum, { text }) => sum + text.length, 0)
  if (letters <= LONGEST_PAGE) return null
  return `It has ${count(letters)} characters of text, which no article has. Cut the article out of it.`
}

function lineProblem({ line, text }: PageLine): string | null {
  const word = WORD.exec(text)?.[0].length
  if (word !== undefined)
    return `Line ${count(line)} has ${count(word)} characters without a space, such as a picture has that was pasted as text. Take them out.`
  if (text.length <= LONGEST_LINE) return null
  return `Line ${count(line)} has ${count(text.length)} characters. Put each paragraph on a line of its own.`
}

function count(number: number): string {
  return number.toLocaleString('en')
}

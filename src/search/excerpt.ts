import type { Token } from '#search/tokens-of.ts'

/** A piece of an excerpt. */
export interface ExcerptPart {
  readonly text: string
  readonly isFound: boolean
}

const BEFORE = 60
const LENGTH = 220

/** The surroundings of the first word that was found, or the beginning, with all found words marked. */
export function excerpt(content: string, found: readonly Token[]): readonly ExcerptPart[] {
  const from = wordStart(content, Math.max(0, (found[0]?.start ?? 0) - BEFORE))
  const to = wordEnd(content, from + LENGTH)
  const parts: ExcerptPart[] = [{ text: from > 0 ? '… ' : '', isFound: false }]
  let done = from
  for (const { start, end } of found.filter((token) => token.start >= from && token.end <= to)) {
    parts.push({ text: content.slice(done, start), isFound: false })
    parts.push({ text: content.slice(start, end), isFound: true })
    done = end
  }
  const rest = `${content.slice(done, to)}${to < content.length ? ' …' : ''}`
  return [...parts, { text: rest, isFound: false }].filter(({ text }) => text !== '')
}

function wordStart(content: string, near: number): number {
  return near === 0 ? 0 : content.lastIndexOf(' ', near) + 1
}

function wordEnd(content: string, near: number): number {
  const space = content.indexOf(' ', near)
  return space < 0 || near >= content.length ? content.length : space
}

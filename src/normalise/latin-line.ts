import type { DraftLine } from '#normalise/page-draft.ts'

/** Whether a line is in Latin letters alone. */
export function isLatinLine(text: string): boolean {
  return /\p{Script=Latin}{3}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text)
}

/** Whether most lines of a page are in Cyrillic, or in no letters at all. */
export function isCyrillicPage(lines: readonly DraftLine[]): boolean {
  return lines.filter(({ text }) => !isLatinLine(text)).length * 2 > lines.length
}

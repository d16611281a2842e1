import type { CleanedPage } from '#match/findings.ts'

const COPYRIGHT = /[©]|\(c\)|copyright/iu
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** Whether a line says whose a text or a site is. */
export function isCopyright(text: string): boolean {
  return COPYRIGHT.test(text)
}

/** The last year that the copyright of a page names outside its text: “© 2008–2031 Site”; null where it names none. */
export function yearOfCopyright({ page, body }: CleanedPage): number | null {
  const told = new Set(body.map(({ line }) => line))
  const years = page
    .filter(({ line, text }) => !told.has(line) && isCopyright(text))
    .flatMap(({ text }) => text.match(YEARS) ?? [])
    .map(Number)
  return years.length === 0 ? null : Math.max(...years)
}

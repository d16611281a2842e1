import { isProse } from '#normalise/line-shape.ts'
import { removeLines, type DraftLine, type PageDraft } from '#normalise/page-draft.ts'

/**
 * Drops what stands in another Cyrillic language below a text: readers' comments. It is told by
 * letters that the language of the text does not have.
 */
export function foreignEnd(draft: PageDraft): PageDraft {
  const start = draft.isHtml ? draft.lines.length : foreignStart(draft.lines)
  return removeLines(draft, (_line, index) => (index >= start ? 'comment-block' : null))
}

const RUSSIAN = /[ыэё]/iu
const UKRAINIAN = /[іїєґ]/iu
/** Words of one language are quoted in texts of another. */
const LEAST_FOREIGN = 0.5

/** The index of the first line from which no line has letters of the text's language alone. */
function foreignStart(lines: readonly DraftLine[]): number {
  const signs = lines.map(({ text }) => signOf(text))
  const own = [...signs.keys()].findLast((index) => index < lines.length / 2 && signs[index] !== 0)
  const language = own === undefined ? 0 : (signs[own] ?? 0)
  const most = signs.filter((sign) => sign === language).length
  if (language === 0 || most < signs.filter((sign) => sign !== 0).length * LEAST_FOREIGN) {
    return lines.length
  }
  // Behind the comments there are buttons and headings in the language of the page.
  const last = signs.findLastIndex(
    (sign, index) => sign === language && isProse(lines[index]?.text ?? ''),
  )
  const foreign = signs.findIndex((sign, index) => index > last && sign === -language)
  return foreign === -1 ? lines.length : foreign
}

/** 1 for Ukrainian, -1 for Russian, 0 where letters do not tell. */
function signOf(text: string): number {
  const [isRussian, isUkrainian] = [RUSSIAN.test(text), UKRAINIAN.test(text)]
  return isRussian === isUkrainian ? 0 : isUkrainian ? 1 : -1
}

import { comparable } from '#match/comparable.ts'
import type { CleanedPage, PageLine } from '#match/findings.ts'

/** Where on a page its headline and its text stand. */
export interface PageLayout {
  /** The lines of the body. */
  readonly bodyAt: ReadonlyMap<number, PageLine>
  /** The line of the headline nearest to the text; null where the page has none. */
  readonly title: number | null
  /** The lines that say the headline or the standfirst. */
  readonly headLines: ReadonlySet<number>
  /** The first paragraph that is no heading or left-over of the head. */
  readonly firstLong: number
  /** The last line of the body. */
  readonly last: number
  /** The lines that are not empty. */
  readonly filled: readonly number[]
}

const LONG = 90

/** Finds headline and text on a page before cleaning. */
export function layOut({ page, title, standfirst, body }: CleanedPage): PageLayout {
  const titles = linesOf(page, title)
  const behindTitle = body.filter(({ line }) => line >= (titles[0] ?? 0))
  const long = behindTitle.find(({ text }) => text.length >= LONG)
  const firstLong = (long ?? behindTitle[0] ?? body[0])?.line ?? Infinity
  return {
    bodyAt: new Map(body.map((one) => [one.line, one])),
    title: titles.findLast((line) => line <= firstLong) ?? null,
    headLines: new Set([...titles, ...longLinesOf(page, standfirst)]),
    firstLong,
    last: body.at(-1)?.line ?? Infinity,
    filled: page.filter(({ text }) => text.trim() !== '').map(({ line }) => line),
  }
}

/** The lines that say a text, with little else. */
function linesOf(page: readonly PageLine[], text: string | null): readonly number[] {
  const sought = text === null ? '' : comparable(text).trim().toLowerCase()
  if (sought === '') return []
  return page.flatMap(({ line, text: one }) => {
    const said = comparable(one).trim().toLowerCase()
    const holds = said.includes(sought) && said.length < sought.length + MOST_BESIDE
    return holds ? [line] : []
  })
}

const MOST_BESIDE = 20
const BYLINE = 60

/** A short one may be a byline that was taken for a standfirst. */
function longLinesOf(page: readonly PageLine[], text: string | null): readonly number[] {
  return (text?.length ?? 0) > BYLINE ? linesOf(page, text) : []
}

import { comparable } from '#match/comparable.ts'
import type { CleanedPage, PageLine } from '#match/findings.ts'

/** Where on a page its headline and its text stand. */
export interface PageLayout {
  /** The lines of the body. */
  readonly bodyAt: ReadonlyMap<number, PageLine>
  /** The line of the headline nearest to the text; null where the page has none. */
  readonly title: number | null
  /** The lines that say the headline or the standfirst, with where on the line that ends. */
  readonly headLines: ReadonlyMap<number, number>
  /** The first paragraph that is no heading or left-over of the head. */
  readonly firstLong: number
  /** The last line of the body. */
  readonly last: number
  /** The lines that are not empty. */
  readonly filled: readonly PageLine[]
}

const LONG = 90

/** Whether a line is as long as a paragraph. */
export function isLong(text: string): boolean {
  return text.length >= LONG
}

/** Finds headline and text on a page before cleaning. */
export function layOut({ page, title, standfirst, body: lines }: CleanedPage): PageLayout {
  const body = withoutStamp(lines)
  const titles = linesOf(page, title)
  const [firstTitle = 0] = titles.keys()
  const behindTitle = body.filter(({ line }) => line >= firstTitle)
  const long = behindTitle.find(({ text }) => isLong(text))
  const firstLong = (long ?? behindTitle[0] ?? body[0])?.line ?? Infinity
  return {
    bodyAt: new Map(body.map((one) => [one.line, one])),
    title: [...titles.keys()].findLast((line) => line <= firstLong) ?? null,
    headLines: new Map([...titles, ...linesOf(page, isByline(standfirst) ? null : standfirst)]),
    firstLong,
    last: body.at(-1)?.line ?? Infinity,
    filled: page.filter(({ text }) => text.trim() !== ''),
  }
}

/** The lines of a body but for a last one that is only where and when it was written, and what follows that. */
function withoutStamp(body: readonly PageLine[]): readonly PageLine[] {
  const at = body.findLastIndex(({ text }) => STAMP.test(text.trim()))
  const isLast = at > 0 && body.slice(at + 1).every(({ text }) => BEHIND_STAMP.test(text.trim()))
  return isLast ? body.slice(0, at) : body
}

/** Words and a year, but no sentence. */
const STAMP = /^(?=.*(?<!\d)(?:19|20)\d\d(?!\d)).{1,69}(?:[^.!?…:;"»”]|(?<!\p{L})\p{L}\.)$/u

/** An address, or what was counted: “Link: https://…”, “387 posts 41 quotes”. */
const BEHIND_STAMP = /^(?:[^.!?]{0,30}https?:\/\/\S+|(?:\d[\d\s,.]*\s?\p{L}+[\s,|·•]*){1,6})$/u

/** The lines that say a text with little beside it, each with where the text ends. */
function linesOf(page: readonly PageLine[], text: string | null): ReadonlyMap<number, number> {
  const sought = text === null ? '' : comparable(text).trim().toLowerCase()
  if (sought === '') return new Map()
  const found = page.flatMap(({ line, text: one }): readonly (readonly [number, number])[] => {
    const said = comparable(one).toLowerCase()
    const start = said.indexOf(sought)
    const end = start + sought.length
    const isIt = start >= 0 && start <= MOST_BEFORE && said.length - end <= MOST_BEHIND
    return isIt ? [[line, end]] : []
  })
  return new Map(found)
}

/** A date that is glued to it. */
const MOST_BEFORE = 20
/** An outlet and a date. */
const MOST_BEHIND = 40
const BYLINE = 60
/** “By A on 3 May 2031 in Industry and Trade News”: with its year, and with no longer word in small letters. */
const AUTHOR_AND_YEAR =
  /^(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?!.*(?<!\p{L})\p{Ll}\p{L}{3}).{1,110}[^.!?…]$/u

/** A short standfirst may be a byline that was taken for one. */
function isByline(standfirst: string | null): boolean {
  if (standfirst === null) return false
  return standfirst.length <= BYLINE || AUTHOR_AND_YEAR.test(standfirst)
}

import type { Archive, Article } from '#domain/archive.ts'
import { shareOf, shinglesOf } from '#match/archive/shingles.ts'
import type { CleanedPage } from '#match/findings.ts'

/** An article of the archive whose headline and opening stand in another text. */
export interface NearDuplicate {
  readonly article: Article
  /** From 0.5 to 1. */
  readonly share: number
}

const NEARLY_THE_SAME = 0.5
const FEWEST_SHINGLES = 6

/** The articles of the archive that are nearly the same text as a page, the nearest first. */
export function findNearDuplicates(page: CleanedPage, archive: Archive): readonly NearDuplicate[] {
  const text = [page.title, page.standfirst, ...page.body.map((line) => line.text)].join('\n')
  const whole = shinglesOf(text)
  return archive.articles
    .filter(({ lang }) => lang === page.lang)
    .map((article) => ({ article, share: shareOfArticle(article, whole) }))
    .filter(({ share }) => share >= NEARLY_THE_SAME)
    .toSorted((a, b) => b.share - a.share)
}

function shareOfArticle({ title, opening }: Article, whole: ReadonlySet<string>): number {
  const own = shinglesOf(`${title ?? ''}\n${opening}`)
  return own.size < FEWEST_SHINGLES ? 0 : shareOf(own, whole)
}

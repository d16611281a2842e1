import type { ArticleReading } from '#match/findings.ts'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage, type PastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

/** What is read from a pasted page, against the archive of the tests of matching. */
export function readPage(lang: string, page: PastedPage): ArticleReading {
  return readArticle(pastedPage(lang, page), archive)
}

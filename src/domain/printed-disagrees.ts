import { edtfContains } from '#domain/edtf/edtf-contains.ts'
import type { ArticleData } from '#domain/schema/article-schema.ts'

/** Whether the date that an article's page prints cannot be the day on which it was published. */
export function printedDisagrees({
  printed,
  published,
}: Pick<ArticleData, 'printed' | 'published'>): boolean {
  if (printed === null || published === null) return false
  return !edtfContains(published, printed.slice(0, 'YYYY-MM-DD'.length))
}

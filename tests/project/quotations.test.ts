import { expect, test } from 'vitest'
import type { ArticleEntry } from '#domain/archive-source.ts'
import { readContentFolder } from '#loader/read-content-folder.ts'
import { quoteVerbatim } from '#validate/rules/quote-verbatim.ts'

const dir = 'content'
const folder = await readContentFolder(dir)
const quotations = folder.parts.articles.flatMap(({ data }) => [...data.claims, ...data.mentions])

async function findingsWith(change: (quote: string) => string): Promise<readonly string[]> {
  const articles = folder.parts.articles.map((article) => changed(article, change))
  const subject = { dir, folder: { ...folder, parts: { ...folder.parts, articles } } }
  return (await quoteVerbatim(subject)).map(({ reason }) => reason)
}

function changed(article: ArticleEntry, change: (quote: string) => string): ArticleEntry {
  const { claims, mentions } = article.data
  return {
    ...article,
    data: {
      ...article.data,
      claims: claims.map((claim) => ({ ...claim, quote: change(claim.quote) })),
      mentions: mentions.map((mention) => ({ ...mention, quote: change(mention.quote) })),
    },
  }
}

test('every quotation of the archive stands in its article', async () => {
  expect(quotations.length).toBeGreaterThan(90)
  expect(await findingsWith((quote) => quote)).toEqual([])
})

test.each([
  ['first', 0],
  ['middle', 0.5],
  ['last', 1],
])('changing the %s letter of any quotation is an error that names it', async (_, share) => {
  const change = (quote: string) => withOtherLetter(quote, share)
  const reasons = await findingsWith(change)
  expect(reasons).toHaveLength(quotations.length)
  for (const [index, { quote }] of quotations.entries()) {
    expect(reasons[index]).toContain(`“${change(quote)}”`)
  }
})

/** The quotation with the letter nearest to a place replaced by one that no text has there. */
function withOtherLetter(quote: string, share: number): string {
  const letters = [...quote.matchAll(/\p{L}/gu)]
  const place = letters[Math.round(share * (letters.length - 1))]?.index ?? 0
  return `${quote.slice(0, place)}ѫ${quote.slice(place + 1)}`
}

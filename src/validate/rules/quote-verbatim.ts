import type { ArticleEntry } from '#domain/archive-source.ts'
import type { DataPath, Issue } from '#domain/message.ts'
import { findQuote, type QuoteSelector } from '#markdown/find-quote.ts'
import { foldText, foldWithOffsets, type FoldedText } from '#markdown/fold-text.ts'
import { textBlocks } from '#markdown/text-blocks.ts'
import { firstDifference } from '#validate/first-difference.ts'
import { nearestPassage } from '#validate/nearest-passage.ts'
import type { Rule } from '#validate/rule.ts'

/** Every quotation stands word for word, and in one place, in the article it is taken from. */
export const quoteVerbatim: Rule = ({ folder }) =>
  folder.parts.articles.flatMap((article) => {
    const body = folder.files.get(article.file)?.body?.markdown ?? ''
    const text = foldWithOffsets(
      textBlocks(body)
        .map((block) => block.text)
        .join('\n'),
    )
    return quotationsOf(article).flatMap(({ path, quotation }) => {
      const words = problemWith(quotation, text)
      if (words === null) return []
      const issue: Issue = {
        rule: 'quote-verbatim',
        level: 'error',
        file: article.file,
        path: [...path, 'quote'],
        ...words,
      }
      return issue
    })
  })

type Words = Pick<Issue, 'reason' | 'hint'>

function quotationsOf({
  data,
}: ArticleEntry): readonly { readonly path: DataPath; readonly quotation: QuoteSelector }[] {
  return [
    ...data.claims.map((quotation, index) => ({ path: ['claims', index], quotation })),
    ...data.mentions.map((quotation, index) => ({ path: ['mentions', index], quotation })),
  ]
}

function problemWith(quotation: QuoteSelector, text: FoldedText): Words | null {
  const { length } = findQuote(text, quotation)
  if (length === 1) return null
  if (length > 1) return ambiguous(quotation, length)
  const { length: loose } = findQuote(text, { quote: quotation.quote })
  return loose > 0 ? wrongContext(quotation) : notFound(quotation.quote, text.text)
}

function ambiguous({ quote }: QuoteSelector, count: number): Words {
  return {
    reason: `The quotation “${quote}” occurs ${count} times in the article.`,
    hint: 'Add prefix or suffix with the words just before or after it, or quote more.',
  }
}

function wrongContext({ quote }: QuoteSelector): Words {
  return {
    reason: `The quotation “${quote}” does not stand between the words of its prefix and suffix.`,
    hint: 'Copy prefix and suffix from just before and after it in the article.',
  }
}

function notFound(quote: string, text: string): Words {
  const passage = nearestPassage(text, foldText(quote))
  const difference = firstDifference(foldText(quote), passage)
  const where =
    passage === '' || difference === null
      ? 'Nothing in it comes near.'
      : `The nearest passage is “${passage}”, where “${difference.found}” stands instead of “${difference.expected}”.`
  return {
    reason: `The quotation “${quote}” is not in the article. ${where}`,
    hint: 'Copy the words from the article as they stand.',
  }
}

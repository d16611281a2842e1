import { describe, expect, it } from 'vitest'
import { foldWithOffsets } from '#markdown/fold-text.ts'
import { quoteFor } from '#match/claims/quote-for.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

/** The quotation for some words of the first sentence that has them. */
function quoted(words: string, paragraphs: readonly string[]): string | null {
  const sentences = readSentences(pastedPage('en', { paragraphs }), archive)
  const sentence = sentences.find(({ text }) => text.includes(words))
  if (!sentence) return null
  const start = sentence.text.indexOf(words)
  return quoteFor(
    { sentence, start, end: start + words.length },
    foldWithOffsets(paragraphs.join('\n')),
  )
}

describe('a quotation', () => {
  it('is the clause around the words', () => {
    const text = 'Lu, who had called, said the talks lasted ninety minutes, and thanked him.'
    expect(quoted('ninety', [text])).toBe('said the talks lasted ninety minutes')
  })

  it('grows until it stands only once in the body', () => {
    const clause = 'the talks had lasted ninety minutes'
    const paragraphs = [`They met, and ${clause}.`, `Later, ${clause}.`]
    const quote = quoted('ninety', paragraphs)
    expect(paragraphs.join('\n').split(quote ?? '')).toHaveLength(2)
  })

  it('is none where even the sentence stands twice', () => {
    const text = 'The talks had lasted ninety minutes.'
    expect(quoted('ninety', [text, text])).toBeNull()
  })

  it('does not keep half of a pair of quotation marks', () => {
    const text = 'The aide said, "they held their talks by video conference".'
    expect(quoted('video', [text])).toBe('they held their talks by video conference')
  })
})

import { describe, expect, it } from 'vitest'
import { firstSentences } from '#views/first-sentences.ts'

const SENTENCE = 'Китай має намір зміцнювати стратегічну взаємодію з Росією.'

describe('the opening of an article on a card', () => {
  it('is whole where there is room for it', () => {
    expect(firstSentences(`${SENTENCE} ${SENTENCE}`, 'uk')).toBe(`${SENTENCE} ${SENTENCE}`)
  })

  it('ends with a sentence where there is not', () => {
    const six = Array.from({ length: 6 }, () => SENTENCE).join(' ')
    expect(firstSentences(`${six} ${SENTENCE}`, 'uk')).toBe(six)
  })

  it('ends with a whole word where the first sentence is too long', () => {
    const endless = `${'слово '.repeat(100)}кінець`
    expect(firstSentences(endless, 'uk')).toMatch(/^(?:слово ){50,}…$/)
  })
})

import { describe, expect, it } from 'vitest'
import { meanScore, shingleScore } from './shingle-score.ts'

describe('shingleScore', () => {
  it('is full for the same words, whatever stands between them', () => {
    expect(shingleScore('One two, three four five.', 'One two\nthree four five')).toEqual({
      precision: 1,
      recall: 1,
    })
  })

  it('loses precision for words that do not belong', () => {
    expect(shingleScore('a b c d e', 'a b c d e f g')).toEqual({ precision: 0.5, recall: 1 })
  })

  it('loses recall for words that are missing', () => {
    expect(shingleScore('a b c d e f g', 'a b c d e')).toEqual({ precision: 1, recall: 0.5 })
  })

  it('counts a run of words as often as it stands', () => {
    expect(shingleScore('a b c d', 'a b c d a b c d').precision).toBe(0.2)
  })

  it('compares texts of less than four words as a whole', () => {
    expect(shingleScore('a b', 'a b')).toEqual({ precision: 1, recall: 1 })
    expect(shingleScore('a b', '')).toEqual({ precision: null, recall: 0 })
  })
})

describe('meanScore', () => {
  it('leaves out of the mean what cannot be said', () => {
    const scores = [
      { precision: null, recall: 0 },
      { precision: 1, recall: 1 },
    ]
    expect(meanScore(scores)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
  })
})

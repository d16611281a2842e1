import { describe, expect, it } from 'vitest'
import { findPhrases, hasPhrase } from '#match/phrases.ts'

describe('phrases', () => {
  it('stand for whole words, whatever their case', () => {
    expect(findPhrases('Met, meets; metal', 'met / meets').map(({ text }) => text)).toEqual([
      'Met',
      'meets',
    ])
  })

  it('allow up to four words where a tilde stands', () => {
    expect(hasPhrase('held a long and frank call', 'held ~ call')).toBe(true)
    expect(hasPhrase('held on to the idea of another call', 'held ~ call')).toBe(false)
  })

  it.each([
    ['принял гостя', true],
    ['принял решение', false],
    ['приняла закон', false],
    ['принял', true],
  ])('do not stand where one of the words behind the exclamation mark follows: %s', (text, is) => {
    expect(hasPhrase(text, 'принял{|а} !{решени*|закон}')).toBe(is)
  })

  it('look at whole words behind the exclamation mark', () => {
    expect(hasPhrase('received Arlen', 'received !{a|an}')).toBe(true)
    expect(hasPhrase('received a letter', 'received !{a|an}')).toBe(false)
  })
})

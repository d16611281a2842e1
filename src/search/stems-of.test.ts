import { expect, it } from 'vitest'
import { stemsOf } from '#search/stems-of.ts'

it.each([
  ['київ', 'києва'],
  ['день', 'днів'],
  ['війна', 'воєн'],
  ['безпека', 'безпеці'],
])('%s and %s share a stem although none begins like the other', (one, other) => {
  expect(stemsOf(one, null).isDisjointFrom(stemsOf(other, 'uk'))).toBe(false)
})

it('takes a reader’s word for one of any language with its letters', () => {
  expect(stemsOf('мостом', null)).toContain('мост')
  expect(stemsOf('мостовете', null)).toContain('мост')
  expect(stemsOf('bridges', null)).toContain('bridg')
})

it('stems a word of a text by its own language only', () => {
  expect(stemsOf('мостом', 'bg')).not.toContain('мост')
})

it('knows no stem in a language without a stemmer', () => {
  expect([...stemsOf('brücken', 'de')]).toEqual(['brucken'])
})

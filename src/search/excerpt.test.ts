import { expect, it } from 'vitest'
import { excerpt } from '#search/excerpt.ts'
import { tokensOf } from '#search/tokens-of.ts'

const LONG = `${'вода '.repeat(80)}мост ${'река '.repeat(80)}`.trim()

it('is the whole of a short text, with what was found marked', () => {
  expect(shown('Ада на моста', 'моста')).toBe('Ада на [моста]')
})

it('is a piece around the first word that was found, cut between words', () => {
  const text = shown(LONG, 'мост')
  expect(text).toMatch(/^… вода .*вода \[мост\] река .*река …$/)
  expect(text.length).toBeLessThan(250)
})

it('is the beginning where only a name was found that the text spells otherwise', () => {
  expect(shown(LONG, 'none')).toMatch(/^вода .*вода …$/)
})

it('is empty where there is no text', () => {
  expect(excerpt('', [])).toEqual([])
})

function shown(content: string, word: string): string {
  const found = tokensOf(content).filter((token) => token.word === word)
  return excerpt(content, found)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')
}

import { expect, it } from 'vitest'
import { wrapBalanced } from '#artefacts/cards/wrap-balanced.ts'

it('sets a short title large, on one line', () => {
  expect(wrapBalanced('A letter')).toEqual({ lines: ['A letter'], size: 72 })
})

it('breaks a title into lines of about equal length', () => {
  const { lines } = wrapBalanced('They speak by video a day after the inauguration')
  const lengths = lines.map(({ length }) => length)
  expect(lines).toHaveLength(2)
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(8)
})

it('keeps short words and numbers with what follows them', () => {
  const { lines } = wrapBalanced(
    'Ада и Боян разговарят 85 минути по видеовръзка и се договарят за търговията',
  )
  expect(lines.filter((line) => /(?:^|\s)(?:\p{Ll}{1,2}|\d+)$/u.test(line))).toEqual([])
})

it('sets a long title small and loses no word of it', () => {
  const title = 'Повече думи от обикновено, '.repeat(7).trim()
  const { lines, size } = wrapBalanced(title)
  expect(size).toBeLessThan(60)
  expect(lines.join(' ')).toBe(title)
})

it('ends what is too long for any size with an ellipsis', () => {
  expect(wrapBalanced('без край '.repeat(100)).lines.at(-1)).toMatch(/ …$/)
})

it('breaks a word that is longer than a line', () => {
  const { lines } = wrapBalanced('а'.repeat(100))
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join('')).toBe('а'.repeat(100))
})

it('has no line for an empty title', () => {
  expect(wrapBalanced('  ').lines).toEqual([])
})

import { expect, test } from 'vitest'
import { sentencesOf } from '#markdown/sentences.ts'

test('sentences are numbered through the paragraphs and keep their line', () => {
  expect(sentencesOf('Ада каза да. Боян мълча.\n\nКрай.', 'bg')).toEqual([
    { id: 's1', text: 'Ада каза да.', line: 1 },
    { id: 's2', text: 'Боян мълча.', line: 1 },
    { id: 's3', text: 'Край.', line: 3 },
  ])
})

test('an abbreviation before a small letter ends no sentence', () => {
  expect(sentencesOf('Търговията надхвърля 220 млрд. долара.', 'bg')).toHaveLength(1)
})

test('markup is no part of a sentence', () => {
  expect(sentencesOf('## Заглавие\n\n> Ада **каза** да.', 'bg').map(({ text }) => text)).toEqual([
    'Заглавие',
    'Ада каза да.',
  ])
})

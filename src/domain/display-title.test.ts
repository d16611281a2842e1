import { expect, test } from 'vitest'
import { displayTitle } from '#domain/display-title.ts'

test('a published headline is shown as it is', () => {
  expect(displayTitle({ title: 'Рішуча підтримка', opening: 'Китай має намір.' })).toEqual({
    text: 'Рішуча підтримка',
    isPublished: true,
  })
})

test('an article without a headline is shown by its opening words, cut between words', () => {
  const opening =
    'Голова міста Ян Левченко та президент клубу Катерина Гончар скоординували свої позиції під час дзвінка'
  expect(displayTitle({ title: null, opening })).toEqual({
    text: 'Голова міста Ян Левченко та президент клубу Катерина Гончар скоординували свої позиції під …',
    isPublished: false,
  })
})

test('an opening that is short enough is not cut', () => {
  expect(displayTitle({ title: null, opening: 'Коротко.' }).text).toBe('Коротко.')
})

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
    'Голова Китаю Сі Цзіньпін та президент Росії Володимир Путін скоординували свої позиції під час дзвінка'
  expect(displayTitle({ title: null, opening })).toEqual({
    text: 'Голова Китаю Сі Цзіньпін та президент Росії Володимир Путін скоординували свої позиції під …',
    isPublished: false,
  })
})

test('an opening that is short enough is not cut', () => {
  expect(displayTitle({ title: null, opening: 'Коротко.' }).text).toBe('Коротко.')
})

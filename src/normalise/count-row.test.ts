import { expect, it } from 'vitest'
import { isCountRow } from '#normalise/count-row.ts'

it.each([
  'Оценка 2.8 от 19 гласа.',
  'Средняя оценка 4.7 / 5. Количество оценок: 12',
  'Оцінка 4,5 із 5 (3 голоси)',
  'Rating: 4.5 out of 5 (12 votes), 3 comments',
  '4 відгуки',
])('“%s” counts', (line) => {
  expect(isCountRow(line)).toBe(true)
})

it.each([
  'Rating',
  'The rating fell to 3 points on Monday',
  'Рейтинг кмета падна с 5 точки',
  'Мост набрал 12 голосов совета',
])('“%s” speaks of what is counted', (line) => {
  expect(isCountRow(line)).toBe(false)
})

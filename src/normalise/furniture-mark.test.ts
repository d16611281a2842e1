import { expect, it } from 'vitest'
import { furnitureMark } from '#normalise/furniture-mark.ts'

it.each(['© Вестник Мост', '(c) Студія Мост', 'Lower Field Radio © 2031', '2031 © Студия Мост'])(
  'a line with the sign of copyright at its start or beside a year says whose the page is: “%s”',
  (line) => {
    expect(furnitureMark(line)).toBe('copyright')
  },
)

it('a sentence that names the sign of copyright says nothing of the page', () => {
  expect(furnitureMark('The mayor had the sign © painted on every board of the new bridge.')).toBe(
    null,
  )
})

it('the source of a text can stand right behind the colon', () => {
  expect(furnitureMark('SOURCE:Bridgewire')).toBe('navigation')
  expect(furnitureMark('Източник:Вестник Мост')).toBe('navigation')
  expect(furnitureMark('Source-based reporters of the Post')).toBe(null)
})

it('“in other news” heads a list, and opens a sentence', () => {
  expect(furnitureMark('In other news')).toBe('listings')
  expect(furnitureMark('In other news, the mayor of Hilmur sent a cable to the ferrymen.')).toBe(
    null,
  )
})

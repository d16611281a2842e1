import { expect, test } from 'vitest'
import { expertLines } from '#normalise/expert-headings.ts'
import { readPage } from '#normalise/read-page.ts'

function own(...texts: string[]): string[] {
  const { lines } = readPage(texts.join('\n')).draft
  const found = expertLines(lines)
  return lines.filter((_line, index) => found.has(index)).map(({ text }) => text)
}

const INTRODUCTION =
  'We asked those who know the river what they think of the new bridge at Hilmur.'
const ONE = 'To my mind the bridge is too narrow for the carts of the mill, and it will always be.'
const OTHER =
  'The old ford was good enough, and nobody has told me yet what the stones have cost us.'
const LONG = ' It is a matter of taste, of course, and of money.'

test.each([
  ['Lu Mingde (historian)', 'Petr Dovgan (professor of rivers)'],
  ['Лу Минде, историк', 'Петър Довган, кмет на Хилмур'],
])('experts head what they say: %s', (first, second) => {
  expect(own('The bridge', INTRODUCTION, first, ONE, 'Hilmur', second, OTHER, 'Menu')).toEqual([
    first,
    ONE,
    second,
    OTHER,
  ])
})

test('names alone do so where there are three of them with some length below each', () => {
  const page = ['Lu Mingde', `${ONE}${LONG}`, 'Petr Dovgan', `${OTHER}${LONG}`, 'Vera Hilmur']
  expect(own(INTRODUCTION, ...page, `${INTRODUCTION}${LONG}`)).toHaveLength(6)
  expect(own(INTRODUCTION, ...page, 'Well said.')).toEqual([])
})

test('the country of each stands above the name', () => {
  const page = ['Hilmur', 'Lu Mingde (historian)', ONE, 'Oldfield', 'Petr Dovgan (miller)', OTHER]
  expect(own('The bridge', INTRODUCTION, ...page)).toEqual(page)
  expect(own('The bridge', '27.08.2031', ...page.slice(1, 3), ...page.slice(4))).not.toContain(
    '27.08.2031',
  )
})

test('one name is that of the author', () => {
  expect(own('The bridge', 'Lu Mingde (correspondent)', INTRODUCTION, ONE)).toEqual([])
})

test('names below the heading of the comments are of readers', () => {
  const page = ['Lu Mingde (historian)', ONE, 'Petr Dovgan (miller)', OTHER]
  expect(own('The bridge', INTRODUCTION, 'Comments (2)', ...page)).toEqual([])
})

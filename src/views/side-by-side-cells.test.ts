import { expect, test } from 'vitest'
import type { Article } from '#domain/archive.ts'
import { localise } from '#domain/localise.ts'
import type { SharedMatter } from '#views/shared-matters.ts'
import { sideBySideCells } from '#views/side-by-side-cells.ts'

const FIRST = { id: 'bg/a' } as Article
const SECOND = { id: 'uk/b' } as Article

test('paragraphs that tell the same stand in one row, others in rows between', () => {
  const { a, b } = cells('Едно.\n\nДве.', 'Нуль.\n\nОдин.', matter('Едно', 'Один'))
  expect(a.map(textOf)).toEqual(['', 'Едно.', 'Две.'])
  expect(b.map(textOf)).toEqual(['Нуль.', 'Один.', ''])
  expect(a.map(({ isLevel }) => isLevel)).toEqual([false, true, false])
})

test('a fact has its number in both texts, and a link from each to the other', () => {
  const { a, b } = cells('Едно.', 'Один.', matter('Едно', 'Один'))
  expect(htmlOf(a)).toContain('<mark id="a1" data-label="1" data-marks="a1">Едно</mark>')
  expect(htmlOf(b)).toContain('<mark id="b1" data-label="1" data-marks="b1">Один</mark>')
  expect(notesOf(a)).toEqual(['1 level #b1'])
  expect(notesOf(b)).toEqual(['1 level #a1'])
})

test('a fact on which the two differ shows it at its number', () => {
  const { a } = cells('Едно.', 'Один.', matter('Едно', 'Один', 'differ'))
  expect(htmlOf(a)).toContain('data-label="1≠"')
})

test('facts that cross are linked instead of level', () => {
  const { a, b } = cells(
    'Едно.\n\nДве и три.',
    'Два і три.\n\nОдин.',
    matter('Едно', 'Один'),
    matter('Две', 'Два'),
    matter('три', 'три'),
  )
  expect(notesOf(a)).toEqual(['1 crossing #b1', '2 level #b2', '3 level #b3'])
  expect(notesOf(b)).toEqual(['2 level #a2', '3 level #a3', '1 crossing #a1'])
})

test('a row has one note on a fact, however often it tells it', () => {
  const two: SharedMatter = {
    ...matter('', 'Один'),
    passagesIn: ({ id }) =>
      id === FIRST.id ? [{ quote: 'Едно' }, { quote: 'Пак едно' }] : [{ quote: 'Один' }],
  }
  const { a } = cells('Едно.\n\nПак едно.', 'Один.', two)
  expect(notesOf(a)).toEqual(['1 level #b1'])
  expect(htmlOf(a)).toContain('id="a1-2"')
})

test('a heading stays with the paragraph below it', () => {
  const { a } = cells('## Начало\n\nЕдно.', 'Нуль.\n\nОдин.', matter('Едно', 'Один'))
  expect(a.map(textOf)).toEqual(['', 'НачалоЕдно.'])
})

test('blocks without notes stay together, one with notes stands for itself', () => {
  const { a } = cells('Едно.\n\nДве.\n\nТри.\n\nЧетири.', 'Нуль.', matter('Три', 'липсва'))
  expect(a.flatMap(({ parts }) => parts.map(({ html }) => html.match(/<p>/g)?.length))).toEqual([
    2, 1, 1,
  ])
})

function cells(first: string, second: string, ...matters: readonly SharedMatter[]) {
  return sideBySideCells(matters, { a: [FIRST, first], b: [SECOND, second] })
}

function matter(
  first: string,
  second: string,
  agreement: SharedMatter['agreement'] = 'agree',
): SharedMatter {
  return {
    label: localise({ en: first }, ['en', 'en']),
    agreement,
    verdict: '',
    values: [],
    passagesIn: ({ id }) => [{ quote: id === FIRST.id ? first : second }],
  }
}

type Cells = ReturnType<typeof cells>['a']

function htmlOf(column: Cells): string {
  return column.flatMap(({ parts }) => parts.map(({ html }) => html)).join('')
}

function textOf(cell: Cells[number]): string {
  return htmlOf([cell]).replace(/<[^>]*>/g, '')
}

function notesOf(column: Cells): readonly string[] {
  return column.flatMap(({ parts }) =>
    parts.flatMap(({ notes }) =>
      notes.map(
        ({ number, href, isLevel }) => `${number} ${isLevel ? 'level' : 'crossing'} ${href}`,
      ),
    ),
  )
}

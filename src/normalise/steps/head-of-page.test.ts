import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it('the name of a portrait goes above the byline that says it again', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, 'Вера Пример', 'от Вера Пример', '22.01.2031', SECOND, THIRD)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
  expect(page.byline).toEqual(['Вера Пример'])
})

it('a number alone goes, also behind a dash', () => {
  const title = 'Новият мост ще бъде открит през есента'
  expect(cleaned(title, '- 1', FIRST, SECOND, THIRD).body).toEqual([FIRST, SECOND, THIRD])
})

it('a notice that stands twice above the headline is not taken for it', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const notice = 'Показват се публикациите с етикет мостове. Показване на всички публикации'
  const page = cleaned(notice, notice, title, FIRST, SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

it('a date goes below a summary and the headline that is said again', () => {
  const title = 'Новият мост ще бъде открит през есента'
  const page = cleaned(title, FIRST, title, '22 януари 2031', SECOND, THIRD)
  expect(page.title).toBe(title)
  expect(page.body).toEqual([FIRST, SECOND, THIRD])
})

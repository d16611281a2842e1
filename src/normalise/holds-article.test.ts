import { expect, test } from 'vitest'
import { cleanPage } from '#normalise/clean-page.ts'
import { holdsArticle } from '#normalise/holds-article.ts'
import { readPage } from '#normalise/read-page.ts'

function holds(text: string): boolean {
  const { draft } = readPage(text)
  return holdsArticle(cleanPage(draft), draft.lines)
}

test('a flash of one sentence is an article', () => {
  expect(holds('The mayor will open the new bridge on Friday, the council said.')).toBe(true)
})

test.each([
  [
    'a list of headlines',
    'Bridge to open in autumn\nSchool gets a new roof\nRoad repaired at last',
  ],
  ['an error page', '404\nPage not found\nThe page you are looking for does not exist any more.'],
  ['code', 'import x from "y"\nconst a = 1;\nfunction b() {\n  return a;\n}\nexport { b };'],
  ['a table of numbers', '2019\t12.5\t13.1\n2020\t11.9\t12.2\n2021\t14.0\t15.3'],
  ['a form', 'Name:\nE-mail:\nPassword:\nRepeat password:\nI agree to the terms'],
])('%s is none', (_name, text) => {
  expect(holds(text)).toBe(false)
})

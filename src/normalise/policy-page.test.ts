import { expect, test } from 'vitest'
import { holdsArticle } from '#normalise/holds-article.ts'
import { isPolicyPage } from '#normalise/policy-page.ts'
import { readPage } from '#normalise/read-page.ts'

const KEPT = [
  [
    'Cookie policy',
    'These are small files that stay on your device after you have left our pages.',
  ],
  [
    'Политика за бисквитки',
    'Това са малки файлове, които остават на вашето устройство след посещение.',
  ],
  [
    'Політика конфіденційності',
    'Ми зберігаємо персональні дані, які ви самі залишаєте у формах на сайті.',
  ],
  ['Файлы cookie', 'Это небольшие файлы, которые остаются на вашем устройстве после посещения.'],
] as const
const REST = 'Without them the pages cannot work, and so nobody can switch them off in a browser.'

test.each(KEPT)('what a site keeps of its readers is no article: %s', (heading, kept) => {
  const page = ['Herald', heading, 'Last updated: March 2031', '1. What it is', kept, REST]
  expect(isPolicyPage(page)).toBe(true)
  const { draft } = readPage(page.join('\n'))
  expect(holdsArticle(draft, draft.lines)).toBe(false)
})

test.each([
  ['a report of it', ['Cookie policy of Hilmur is too long, says the mayor', KEPT[0][1]]],
  [
    'a button above a report',
    ['Cookie policy', 'The mayor of Hilmur opened the old mill on Monday.'],
  ],
  ['a footer', [REST, 'Cookie policy', KEPT[0][1]]],
])('%s is none', (_what, page) => {
  expect(isPolicyPage(page)).toBe(false)
})

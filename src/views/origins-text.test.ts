import { expect, test } from 'vitest'
import type { Article, Outlet } from '#domain/archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { originsText } from '#views/origins-text.ts'

const t = await loadLocale('en')
const wire = { id: 'wire' } as Outlet

function groups(named: number, unnamed: number) {
  const one = { outlet: null, origin: [wire] } as unknown as Article
  const other = { outlet: null, origin: [] } as unknown as Article
  return [...Array<Article[]>(named).fill([one]), ...Array<Article[]>(unnamed).fill([other])]
}

test.each([
  [2, 0, ['2 independent origins']],
  [1, 2, ['1 independent origin', '2 articles of unknown origin']],
  [0, 1, ['1 article of unknown origin']],
  [0, 0, []],
])(
  '%i named origins and %i articles that name nobody are counted apart',
  (named, unnamed, words) => {
    expect(originsText(t, groups(named, unnamed))).toEqual(words)
  },
)

import { expect, it } from 'vitest'
import { normalisePage } from '#normalise/normalise-page.ts'
import { importJson } from './import-json.ts'

const PAGE = `Кметът откри новия мост над реката

Строежът на моста над Тъмната река продължи три години

17:30 | 22 януари 2031

Кметът на Долно поле Васил Примеров откри във вторник новия мост над реката, съобщи общината.

Мостът струва дванадесет милиона лева, каза още кметът на Долно поле пред журналисти.
`

it('gives the standfirst as the first paragraph of the body, and not among what was removed', () => {
  const page = normalisePage(new TextEncoder().encode(PAGE), { detectLanguage: () => ({ bg: 1 }) })
  if (page.outcome !== 'article') throw new Error('The page of the test is no article.')
  expect(page.standfirst).toBe('Строежът на моста над Тъмната река продължи три години')
  const { body, removed } = importJson({ kind: 'already', file: null, page, findings: null })
  expect(body).toMatch(
    /^Строежът на моста над Тъмната река продължи три години\n\nКметът на Долно поле/u,
  )
  expect(removed.map(({ line }) => line)).not.toContain(3)
})

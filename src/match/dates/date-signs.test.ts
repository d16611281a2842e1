import { expect, it } from 'vitest'
import { signsOfNothing, signsOfPage } from '#match/dates/date-signs.ts'
import { DATE_WEIGHTS } from '#match/dates/date-weights.ts'
import type { DateRequest } from '#match/dates/date-candidates.ts'

const REQUEST = {
  stage: 'announced',
  kind: 'visit',
  published: { edtf: '2025-01-20', basis: '', certainty: 'exact' },
  mayHaveBegun: true,
} as DateRequest

it('names what is known of a page', () => {
  expect(signsOfPage(REQUEST, [])).toEqual([
    'page',
    'page stage announced',
    'page kind visit',
    'page exact',
    'page candidates 0',
    'page begun',
  ])
})

it('names what speaks for no date at all', () => {
  const published = { edtf: null, basis: '', certainty: 'unknown' } as const
  expect(signsOfNothing({ ...REQUEST, published })).toEqual(['nothing', 'nothing page unknown'])
})

it('gives the signs of a page and of nothing a weight each', () => {
  for (const sign of [...signsOfPage(REQUEST, []), ...signsOfNothing(REQUEST)]) {
    expect(DATE_WEIGHTS).toHaveProperty([sign])
  }
})

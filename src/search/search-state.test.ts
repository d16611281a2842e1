import { expect, it } from 'vitest'
import { readState, stateQuery } from '#search/search-state.ts'

it('reads from an address what it wrote into it', () => {
  const state = { text: '„стар мост“ & 95 %', filters: { lang: 'bg', year: '2025' } }
  expect(readState(new URLSearchParams(stateQuery(state)))).toEqual(state)
})

it('leaves out what is not set', () => {
  expect(stateQuery({ text: '', filters: {} })).toBe('')
  expect(readState(new URLSearchParams('q=+&lang=&other=1'))).toEqual({ text: '', filters: {} })
})

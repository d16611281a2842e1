import { expect, test } from 'vitest'
import type { ArticleFindings } from '#match/findings.ts'
import { draftName, freeName } from './draft-path.ts'

function findings(contact: string | null, printed: string | null): ArticleFindings {
  const unknown = { edtf: null, basis: '', certainty: 'unknown' as const }
  return {
    printed,
    published: unknown,
    contact: {
      present: contact !== null,
      date: { ...unknown, edtf: contact },
      kind: null,
      stage: null,
      participants: [],
      durationMinutes: null,
      place: null,
    },
    events: [],
    sought: null,
    claims: [],
    telling: null,
    copies: [],
    nearDuplicates: [],
    flags: [],
  }
}

test.each([
  ['the day of the event first', '2031-05-06', '2031-05-07T09:15', '2031-05-06-a-call'],
  ['the day that the page shows, failing that', null, '2031-05-07T09:15', '2031-05-07-a-call'],
  ['no day where none is known', null, null, 'a-call'],
])('a draft is named by %s', (_name, contact, printed, name) => {
  expect(draftName('A call', { lang: 'en', findings: findings(contact, printed) })).toBe(name)
})

test('a name is cut at a word, at 60 characters with a number behind it', () => {
  const name = draftName('words '.repeat(30), { lang: 'en', findings: findings(null, null) })
  expect(freeName(name, (one) => one === name).length).toBeLessThanOrEqual(60)
  expect(name).toMatch(/-words$/)
})

test('a name that is taken gets a number', () => {
  const taken = new Set(['a.md', 'a-2.md'])
  expect(freeName('a.md', (name) => taken.has(name))).toBe('a-3.md')
})

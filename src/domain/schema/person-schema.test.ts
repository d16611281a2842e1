import { expect, test } from 'vitest'
import { roleSchema } from '#domain/schema/person-schema.ts'

function adviceOn(from: string | null, until: string | null): readonly string[] {
  const result = roleSchema.safeParse({ title: { en: 'Minister' }, from, until })
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('an office ends no earlier than it began', () => {
  expect(adviceOn('2020', '2010-05')).toEqual([
    'until: write a date no earlier than “from”, which is “2020”',
  ])
})

test('a date that is none is the only thing that is wrong', () => {
  expect(adviceOn('long ago', '2020')).toEqual([expect.stringMatching(/^from: /)])
})

test.each([
  ['2010', '2010-05-01'],
  ['2020', null],
  [null, '2020'],
  ['2020', '2020'],
])('an office may last from %s until %s', (from, until) => {
  expect(adviceOn(from, until)).toEqual([])
})

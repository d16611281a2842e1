import { expect, test } from 'vitest'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkClaims } from '#domain/checks/check-claims.ts'
import { checkLabels } from '#domain/checks/check-labels.ts'
import { article, digest, eventFolder, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'
const report = article('bg/a', { event: CALL })

/** Each row: what is wrong, the source, and the findings as `file path rule`. */
const cases: readonly (readonly [string, Partial<ArchiveSource>, readonly string[]])[] = [
  [
    'a claim on a fact that is neither built in nor labelled',
    {
      articles: [article('bg/a', { event: CALL, claims: [{ fact: 'durration', quote: 'Ада' }] })],
      events: [eventFolder(CALL)],
    },
    ['articles/bg/a.md claims.0.fact unknown-fact'],
  ],
  [
    'values of the wrong type, and none where one is needed',
    {
      articles: [
        article('bg/a', {
          event: CALL,
          claims: [
            { fact: 'duration', value: 'one hour', quote: 'Ада' },
            { fact: 'duration', precision: 'about', quote: 'Ада' },
            { fact: 'initiator', value: 'eva', quote: 'Ада' },
          ],
        }),
      ],
    },
    [
      'articles/bg/a.md claims.0.value fact-value',
      'articles/bg/a.md claims.1 fact-value',
      'articles/bg/a.md claims.2.value dangling-reference',
    ],
  ],
  [
    'a statement with a value or a precision',
    {
      articles: [
        article('bg/a', {
          event: CALL,
          claims: [
            { fact: 'gas', value: 'much', quote: 'Ада' },
            { fact: 'gas', precision: 'about', quote: 'Ада' },
          ],
        }),
      ],
      events: [eventFolder(CALL, { facts: { gas: { label: { en: 'Gas', bg: 'Газ' } } } })],
    },
    [
      'articles/bg/a.md claims.0.value fact-value',
      'articles/bg/a.md claims.1.precision fact-value',
    ],
  ],
  [
    'a label that a locale lacks in which the event is told, and one for a built-in fact',
    {
      articles: [report],
      events: [
        eventFolder(CALL, {
          facts: { gas: { label: { en: 'Gas' } }, date: { label: { en: 'Day', bg: 'Ден' } } },
        }),
      ],
      digests: [digest(CALL, 'bg')],
    },
    [
      `events/${CALL}/event.yaml facts.gas.label fact-label`,
      `events/${CALL}/event.yaml facts.date fact-label`,
    ],
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  const whole = source(parts)
  const issues = [...checkClaims(whole), ...checkLabels(whole)]
  expect(issues.map(({ file, path, rule }) => `${file} ${path.join('.')} ${rule}`)).toEqual(
    expected,
  )
})

test('a label may lack a locale in which nobody tells the event yet', () => {
  const events = [eventFolder(CALL, { facts: { gas: { label: { en: 'Gas' } } } })]
  expect(checkLabels(source({ articles: [report], events }))).toEqual([])
})

test('an unknown fact is answered with the nearest known one', () => {
  const claims = [{ fact: 'durration', value: 'PT5M', quote: 'Ада' }]
  const [issue] = checkClaims(source({ articles: [article('bg/a', { event: CALL, claims })] }))
  expect(issue?.hint).toContain('“duration”')
})

test('claims on no event are left to the check that says so', () => {
  const claims = [{ fact: 'gas', quote: 'Ада' }]
  expect(checkClaims(source({ articles: [article('bg/a', { event: null, claims })] }))).toEqual([])
})

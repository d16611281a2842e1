import { expect, test } from 'vitest'
import type { ArchiveSource } from '#domain/archive-source.ts'
import { checkSource } from '#domain/check-source.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

const [CALL, VISIT] = ['2025-01-21-video-call', '2025-01-visit']
const report = article('bg/a', { event: CALL })
const whole = source().site
const claim = { fact: 'duration', value: 'PT5M', quote: 'пет' }
const mention = { event: VISIT, as: 'mentions', quote: 'Ада' }
const original = { file: 'x.txt', sha256: 'a'.repeat(64) }

/** Each row: what is doubtful, the source, and the findings as `level file path rule`. */
const cases: readonly (readonly [string, Partial<ArchiveSource>, readonly string[]])[] = [
  [
    'a subject person listed twice',
    { site: { ...whole, data: { ...whole.data, subject: ['ada', 'boyan', 'ada'] } } },
    ['error site.yaml subject.2 repeated-id'],
  ],
  [
    'a participant listed twice',
    { articles: [report], events: [eventFolder(CALL, { participants: ['ada', 'ada'] })] },
    [`error events/${CALL}/event.yaml participants.1 repeated-id`],
  ],
  [
    'an agency, and a source of a claim, listed twice',
    {
      articles: [
        article('bg/a', {
          event: CALL,
          origin: ['wire', 'wire'],
          cites: ['wire', 'herald', 'wire'],
          claims: [{ ...claim, source: ['herald', 'herald'] }],
        }),
      ],
    },
    [
      'error articles/bg/a.md origin.1 repeated-id',
      'error articles/bg/a.md cites.2 repeated-id',
      'error articles/bg/a.md claims.0.source.1 repeated-id',
    ],
  ],
  [
    'a claim and a mention that say the same twice',
    {
      articles: [
        article('bg/a', {
          event: CALL,
          claims: [claim, claim, { ...claim, quote: 'шест' }],
          mentions: [mention, { ...mention, quote: 'Боян' }, mention],
        }),
      ],
    },
    [
      'warning articles/bg/a.md claims.1 repeated-passage',
      'warning articles/bg/a.md mentions.2 repeated-passage',
    ],
  ],
  [
    'two articles made of one capture',
    { articles: [article('bg/a', { original }), article('uk/b', { original })] },
    ['warning articles/uk/b.md original.sha256 shared-capture'],
  ],
  [
    'two events that are parts of each other',
    {
      articles: [report, article('bg/b', { event: VISIT })],
      events: [eventFolder(CALL, { partOf: VISIT }), eventFolder(VISIT, { partOf: CALL })],
    },
    [
      `error events/${CALL}/event.yaml partOf part-of-itself`,
      `error events/${VISIT}/event.yaml partOf part-of-itself`,
    ],
  ],
  [
    'an event that is a part of a call',
    {
      articles: [report, article('bg/b', { event: VISIT })],
      events: [eventFolder(VISIT, { partOf: CALL })],
    },
    [`warning events/${VISIT}/event.yaml partOf part-of-moment`],
  ],
  [
    'an event that is a part of a visit',
    {
      articles: [report, article('bg/b', { event: VISIT })],
      events: [eventFolder(CALL, { partOf: VISIT })],
    },
    [],
  ],
  [
    'an article that reports what comes after it',
    { articles: [article('bg/a', { event: CALL, published: '2025-01-19' })] },
    ['warning articles/bg/a.md event report-before-event'],
  ],
  [
    'articles that report what may have been before them, by the clock of one of the two places',
    {
      articles: [
        '2025-01-20',
        '2025-01-21',
        '2025-01',
        '2025-01-20/2025-01-21',
        '2025-02',
        '2020/..',
      ].map((published, index) => article(`bg/a${index}`, { event: CALL, published })),
    },
    [],
  ],
  [
    'an article that reports what was more than a century ago',
    { articles: [article('bg/a', { event: CALL, published: '9999-12-31' })] },
    ['warning articles/bg/a.md published report-long-after-event'],
  ],
  [
    'ids that name other people than the site’s subject',
    {
      articles: [
        article('bg/a', {
          event: `${CALL}-vera`,
          mentions: [{ ...mention, event: `${VISIT}-vera-ada` }],
        }),
        article('bg/b', { event: `${CALL}-vera-boyan` }),
      ],
      events: [eventFolder(`${CALL}-vera-boyan`, { status: 'held' })],
    },
    [
      `warning events/${CALL}-vera-boyan/event.yaml  participants-of-suffix`,
      'warning articles/bg/a.md event participants-of-suffix',
      'warning articles/bg/a.md mentions.0.event participants-of-suffix',
    ],
  ],
  [
    'ids that name the subject, something else, or people whom the folder names too',
    {
      articles: ['boyan-ada', 'boyan', 'vera', 'vera-again', 'evening'].map((suffix, index) =>
        article(`bg/a${index}`, { event: `${CALL}-${suffix}` }),
      ),
      events: [eventFolder(`${CALL}-vera`, { participants: ['vera', 'ada'] })],
    },
    [],
  ],
]

test.each(cases)('%s', (_, parts, expected) => {
  const issues = checkSource(source(parts))
  expect(
    issues.map(({ level, file, path, rule }) => `${level} ${file} ${path.join('.')} ${rule}`),
  ).toEqual(expected)
})

test('an event that only comes after its reports is not called held in silence', () => {
  const early = article('bg/a', { event: CALL, published: '2025-01-19' })
  const late = article('bg/b', { event: CALL, published: '2025-01-22' })
  const reasonFor = (parts: Partial<ArchiveSource>) => checkSource(source(parts))[0]?.reason
  expect(reasonFor({ articles: [early] })).toContain('still say that it was held')
  expect(reasonFor({ articles: [early, late] })).not.toContain('held')
  const events = [eventFolder(CALL, { status: 'announced' })]
  expect(reasonFor({ articles: [early], events })).not.toContain('held')
})

test('a suffix with people is answered with the line to write', () => {
  const [issue] = checkSource(
    source({ articles: [article('bg/a', { event: `${CALL}-ada-vera` })] }),
  )
  expect(issue?.hint).toBe(
    `Write “participants: [ada, vera]” in events/${CALL}-ada-vera/event.yaml.`,
  )
})

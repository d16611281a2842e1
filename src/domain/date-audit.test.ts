import { expect, test } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { auditDates } from '#domain/date-audit.ts'
import { article, source } from '#tests/builders/archive-source.ts'

const { archive } = buildArchive(
  source({
    articles: [
      article('bg/plain', {
        event: '2025-01-21-video-call',
        printed: '2025-01-22T17:30',
        published: '2025-01-22',
      }),
      article('bg/later-plain', {
        event: '2026-02-04-video-call',
        printed: '2026-02-04',
        published: '2026-02-04',
      }),
      article('bg/inferred', { event: '2025-01-21-video-call', published: '2025-01-21?' }),
      article('bg/undated', { event: '2025-01-21-video-call' }),
      article('bg/captured', {
        event: '2022-12-30-video-call',
        printed: '2025-12-23',
        published: '2022-12-30?',
        dateNote: { en: 'Captured later.' },
      }),
      article('bg/too-early', {
        event: '2025-01-21-video-call',
        printed: '2025-01-20',
        published: '2025-01-20',
      }),
    ],
  }),
)
if (!archive) throw new Error('The source is sound.')
const rows = auditDates(archive)

test('conflicts come first, then doubts, then plain dates by event', () => {
  expect(rows.map(({ article: { slug } }) => slug)).toEqual([
    'captured',
    'too-early',
    'undated',
    'inferred',
    'plain',
    'later-plain',
  ])
})

test.each([
  ['captured', ['printed-disagrees', 'published-inferred']],
  ['too-early', ['printed-before-event']],
  ['undated', ['published-unknown', 'printed-missing']],
  ['inferred', ['published-inferred', 'printed-missing']],
  ['plain', []],
])('the dates of “%s” show %o', (slug, findings) => {
  expect(rows.find(({ article }) => article.slug === slug)?.findings).toEqual(findings)
})

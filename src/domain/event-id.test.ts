import { expect, test } from 'vitest'
import { eventIdSchema, parseEventId } from '#domain/event-id.ts'

test.each([
  ['2025-01-21-video-call', { date: '2025-01-21', kind: 'video-call', suffix: null }],
  ['2025-09-meeting', { date: '2025-09', kind: 'meeting', suffix: null }],
  ['2023-21-visit', { date: '2023-21', kind: 'visit', suffix: null }],
  ['2026-visit', { date: '2026', kind: 'visit', suffix: null }],
  ['2025-01-21-meeting-evening-2', { date: '2025-01-21', kind: 'meeting', suffix: 'evening-2' }],
] as const)('%s gives date, kind and suffix', (id, parts) => {
  expect(parseEventId(id)).toEqual(parts)
})

test.each(['video-call', '2025-02-30-meeting', '2025-01-21-chat', '2025-01-21', '25-visit', ''])(
  '“%s” is no event id',
  (id) => {
    expect(parseEventId(id)).toBeNull()
  },
)

test('a bad id is answered with the pattern and an example', () => {
  const message = eventIdSchema.safeParse('2025-01-21-chat').error?.issues[0]?.message
  expect(message).toContain('video-call')
  expect(message).toContain('“2025-01-21-video-call”')
})

test.each([
  ['2026-vist', '2026-visit'],
  ['2025-01-21-videocall', '2025-01-21-video-call'],
  ['2025-01-21-phone-cal-evening', '2025-01-21-phone-call-evening'],
])('a slip in the kind of %s is answered with %s', (id, meant) => {
  const message = eventIdSchema.safeParse(id).error?.issues[0]?.message
  expect(message).toMatch(`Did you mean “${meant}”? Write the date`)
})

test('an id that is like none is answered with the form alone', () => {
  expect(eventIdSchema.safeParse('the-call').error?.issues[0]?.message).toMatch(/^Write the date/)
})

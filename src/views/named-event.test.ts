import { expect, test } from 'vitest'
import { chartEvents } from '#views/chart-events.ts'
import { markName, namedEvent } from '#views/named-event.ts'
import { article } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'

const CALL = '2025-01-21-video-call'

test('a label names the kind, and how long it took where an article says so', () => {
  expect(nameOf([duration('PT95M')]).kind).toBe('Video call · 95\u00a0min')
})

test('a duration that another article rounds is the exact one', () => {
  const kind = nameOf([duration('PT90M', 'about'), duration('PT95M')]).kind
  expect(kind).toBe('Video call · 95\u00a0min')
})

test('a duration that is only rounded says so', () => {
  expect(nameOf([duration('PT90M', 'about')]).kind).toBe('Video call · ≈90\u00a0min')
})

test('durations that differ are all shown', () => {
  const kind = nameOf([duration('PT60M'), duration('PT95M')]).kind
  expect(kind).toBe('Video call · 60\u00a0min / 95\u00a0min')
})

test('a label tells the articles that report it by language', () => {
  expect(nameOf([{}, {}, {}], ['bg', 'uk', 'bg']).languages).toBe('bg×2 uk')
})

test('the name of a mark begins with its label', () => {
  expect(markName(nameOf([{}]))).toMatch(/^21\u00a0January bg Video call\. /)
})

test('the name of a mark has no full stop after another', () => {
  const name = markName({ ...nameOf([{}]), kind: 'през 2026 г.', title: 'Кога?' })
  expect(name).toContain('през 2026 г. Кога? ')
})

function nameOf(fields: readonly object[], langs: readonly string[] = []) {
  const articles = fields.map((own, index) =>
    article(`${langs[index] ?? 'bg'}/a${index}`, { event: CALL, ...own }),
  )
  const view = englishView({ articles })
  const [event] = view.archive.events
  const [placed] = chartEvents(view.archive.events)
  return namedEvent(view, event!, placed!)
}

function duration(value: string, precision?: string) {
  return { claims: [{ fact: 'duration', value, precision, quote: 'Ада говори с Боян' }] }
}

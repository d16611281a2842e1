import { expect, test } from 'vitest'
import type { NewsEvent } from '#domain/archive.ts'
import { loadLocale } from '#i18n/load-locale.ts'
import { statusText } from '#views/event-item.ts'
import type { View } from '#views/view.ts'

const view = { t: await loadLocale('en'), archive: { asOf: '2026-02-04' } } as View

test('a reported event needs its status only', () => {
  expect(statusText(view, event('held', 'reported'))).toBe('Held')
})

test('an announcement does not say twice that it is one', () => {
  expect(statusText(view, event('announced', 'announced'))).toBe('Announced')
})

test('an announcement whose date has passed says that nothing more is known', () => {
  expect(statusText(view, event('announced', 'announced', '2025-05-09'))).toBe(
    'Announced; no outcome in this collection',
  )
})

test('an event that took place says so when it is only mentioned', () => {
  expect(statusText(view, event('held', 'mentioned'))).toBe(
    'Held; only mentioned in this collection',
  )
})

function event(
  status: NewsEvent['status'],
  level: NewsEvent['level'],
  date = '2026-05-09',
): NewsEvent {
  return { status, level, date } as NewsEvent
}

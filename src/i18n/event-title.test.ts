import { expect, test } from 'vitest'
import type { NewsEvent, Person } from '#domain/archive.ts'
import { eventTitle } from '#i18n/event-title.ts'
import { loadLocale } from '#i18n/load-locale.ts'

const ada = person({ en: 'Ada Bell', bg: 'Ада Бел', uk: 'Ада Белл' })
const cyril = person({ en: 'Cyril Dane', bg: 'Сирил Дейн' })

test.each([
  ['en', 'Video call: Ada Bell and Cyril Dane'],
  ['bg', 'Видеоразговор: Ада Бел и Сирил Дейн'],
])('an event without a digest is named by its kind and people (%s)', async (locale, title) => {
  expect(eventTitle(event(), [locale, 'en'], await loadLocale(locale))).toBe(title)
})

test('a name that is missing in the locale falls back to the default one', async () => {
  expect(eventTitle(event(), ['uk', 'en'], await loadLocale('uk'))).toBe(
    'Відеорозмова: Ада Белл і Cyril Dane',
  )
})

test('the editors’ title goes before the template', async () => {
  const digest = { locale: 'en', title: 'A call at dawn', body: '', summary: '' }
  expect(eventTitle(event({ en: digest }), ['en', 'en'], await loadLocale('en'))).toBe(
    'A call at dawn',
  )
})

function event(digests: NewsEvent['digests'] = {}) {
  return { digests, kind: 'video-call', participants: [ada, cyril] } as const
}

function person(name: Person['name']): Person {
  return { id: 'someone', name, aliases: {}, roles: [], country: null }
}

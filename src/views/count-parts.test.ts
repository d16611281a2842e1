import { expect, test } from 'vitest'
import { loadLocale } from '#i18n/load-locale.ts'
import { countParts, type CountKey } from '#views/count-parts.ts'

const keys: readonly CountKey[] = [
  'timeline.held',
  'timeline.announced',
  'timeline.mentioned',
  'timeline.related',
  'timeline.articles',
]

test.each(['en', 'bg', 'uk'])('a count begins with its figure (%s)', async (locale) => {
  const t = await loadLocale(locale)
  for (const key of keys) {
    for (const count of [0, 1, 2, 5, 12345]) {
      const { figure, words } = countParts({ t, locale }, key, count)
      expect(`${figure} ${words}`).toBe(t(key, { count }))
    }
  }
})

import { expect, test } from 'vitest'
import { checkSource } from '#domain/check-source.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

test.each(['redirects', 'merged'])('what leads here in vain is to be taken out of %s', (field) => {
  const [issue] = checkSource(
    source({
      articles: ['2025-01-21-letter', '2024-visit'].map((event) =>
        article(`bg/${event}`, { event }),
      ),
      events: [eventFolder('2025-01-21-letter', { [field]: ['2024-visit'] })],
    }),
  )
  expect(issue?.hint).toBe(
    `Rename the event in every article that names it, or take it out of “${field}”.`,
  )
})

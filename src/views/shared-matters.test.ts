import { expect, test } from 'vitest'
import { readingPairs } from '#domain/side-by-side/reading-pairs.ts'
import { article, eventFolder } from '#tests/builders/archive-source.ts'
import { englishView } from '#tests/builders/view.ts'
import { sharedMatters } from '#views/shared-matters.ts'

const CALL = '2025-01-21-video-call'
const LETTER = '2025-01-17-letter'

test('values are given once where both agree', () => {
  const [duration] = matters([lasting('PT95M')], [lasting('PT1H35M')])
  expect(duration).toMatchObject({ agreement: 'agree', verdict: 'Sources agree' })
  expect(duration?.values).toEqual(['95\u00A0minutes'])
})

test('values that differ are given in the order of the texts, each after its language', () => {
  const [duration] = matters([lasting('PT95M')], [lasting('PT80M')], { leading: 1 })
  expect(duration?.verdict).toBe('Sources differ')
  expect(duration?.values).toEqual(['Ukrainian: 80\u00A0minutes', 'Bulgarian: 95\u00A0minutes'])
})

test('a statement has no values: its words are to be compared', () => {
  const [gas] = matters([{ fact: 'gas', quote: 'Ада' }], [{ fact: 'gas', quote: 'Ада' }])
  expect(gas).toMatchObject({
    agreement: 'several',
    verdict: 'In both, each in its own words',
    values: [],
  })
})

test('another event that both mention is shared, with its title and date', () => {
  const mentions = [{ event: LETTER, as: 'mentions', quote: 'Ада' }]
  const [letter] = matters([], [], { fields: { mentions } })
  expect(letter?.verdict).toBe('Both speak of this event')
  expect(letter?.label.text).toMatch(/^Letter/)
  expect(letter?.values).toEqual(['17\u00A0January 2025'])
})

test('the order is that of the first text', () => {
  const gas = { fact: 'gas', quote: 'накрая' }
  const found = matters([lasting('PT95M'), gas], [lasting('PT95M'), gas], {
    body: 'накрая. Ада',
  })
  expect(found.map(({ label }) => label.text)).toEqual(['gas', 'Duration'])
})

interface Options {
  readonly fields?: object
  readonly body?: string
  /** Which of the two articles stands first on the page. */
  readonly leading?: 0 | 1
}

function matters(
  first: readonly object[],
  second: readonly object[],
  { fields = {}, body = 'Ада', leading = 0 }: Options = {},
) {
  const facts = { gas: { label: { en: 'gas', bg: 'газ' } } }
  const view = englishView({
    articles: [
      article('uk/b', { event: CALL, claims: second, ...fields }),
      article('bg/a', { event: CALL, claims: first, ...fields }),
    ],
    events: [eventFolder(CALL, { facts })],
  })
  const event = view.archive.events.find(({ id }) => id === CALL)
  const [pair] = event ? readingPairs(event, view.archive) : []
  if (!pair) throw new Error('The two articles share nothing.')
  return sharedMatters(view, pair, [pair.articles[leading], body])
}

function lasting(value: string) {
  return { fact: 'duration', value, quote: 'Ада' }
}

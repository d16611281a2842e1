import { expect, test } from 'vitest'
import { buildArchive } from '#domain/build-archive.ts'
import { readingPairs } from '#domain/side-by-side/reading-pairs.ts'
import { article, eventFolder, source } from '#tests/builders/archive-source.ts'

const CALL = '2025-01-21-video-call'
const LETTER = '2025-01-17-letter'
const FACTS = ['gas', 'oil', 'trade', 'war']

const claim = (fact: string) => ({ fact, quote: 'Ада' })
const report = (id: string, facts: string, fields: object = {}) =>
  article(id, { event: CALL, claims: facts.split(' ').map(claim), ...fields })

function pairsOf(...articles: readonly ReturnType<typeof article>[]) {
  const facts = Object.fromEntries(FACTS.map((id) => [id, { label: { en: id, bg: `${id} bg` } }]))
  const { archive, issues } = buildArchive(
    source({ articles, events: [eventFolder(CALL, { facts })] }),
  )
  const event = archive?.events.find(({ id }) => id === CALL)
  if (!archive || !event) throw new Error(JSON.stringify(issues))
  return readingPairs(event, archive)
}

const inShort = (pairs: ReturnType<typeof pairsOf>) =>
  pairs.map(({ texts, articles }) => `${texts}: ${articles.map(({ id }) => id).join(' ')}`)

test('two articles in different languages that tell the same fact make a pair', () => {
  const [pair] = pairsOf(report('uk/a', 'gas war'), report('bg/b', 'oil gas'))
  expect(pair?.texts).toBe('bg-uk')
  expect(pair?.articles.map(({ id }) => id)).toEqual(['bg/b', 'uk/a'])
  expect(pair?.facts.map(({ id }) => id)).toEqual(['gas'])
})

test('two articles in one language make none', () => {
  expect(pairsOf(report('bg/a', 'gas'), report('bg/b', 'gas'))).toEqual([])
})

test('two articles that share nothing make none', () => {
  expect(pairsOf(report('bg/a', 'gas'), report('uk/b', 'oil'))).toEqual([])
})

test.each(['excerpt', 'link'])('an article with the rights to %s makes none', (rights) => {
  const fields = { rights, url: 'https://herald.example/' }
  expect(pairsOf(report('bg/a', 'gas', fields), report('uk/b', 'gas'))).toEqual([])
})

test('an article that only mentions the event makes none', () => {
  const mention = article('uk/b', {
    mentions: [{ event: CALL, as: 'mentions', quote: 'Ада' }],
    claims: [{ ...claim('gas'), event: CALL }],
  })
  expect(pairsOf(report('bg/a', 'gas'), mention)).toEqual([])
})

test('an event that both mention is shared too', () => {
  const mentions = [{ event: LETTER, as: 'mentions', quote: 'Ада' }]
  const [pair] = pairsOf(report('bg/a', 'gas', { mentions }), report('uk/b', 'oil', { mentions }))
  expect(pair?.mentions.map(({ id }) => id)).toEqual([LETTER])
})

test('what the sources agree on is asked of these two alone', () => {
  const lasting = (id: string, value: string) =>
    article(id, { event: CALL, claims: [{ ...claim('duration'), value }] })
  const pairs = pairsOf(
    lasting('bg/a', 'PT95M'),
    lasting('uk/b', 'PT95M'),
    lasting('bg/c', 'PT80M'),
  )
  expect(pairs.map(({ articles, facts }) => [articles[0].id, facts[0]?.agreement])).toEqual([
    ['bg/a', 'agree'],
    ['bg/c', 'differ'],
  ])
})

test('each article is paired with the one in each other language that shares most with it', () => {
  const pairs = pairsOf(
    report('bg/a', 'gas oil'),
    report('bg/b', 'gas oil trade'),
    report('uk/c', 'gas oil trade'),
    report('uk/d', 'oil trade'),
    report('en/e', 'oil'),
  )
  expect(inShort(pairs)).toEqual([
    'bg-uk: bg/b uk/c',
    'bg-uk-2: bg/a uk/c',
    'bg-uk-3: bg/b uk/d',
    'bg-en: bg/a en/e',
    'bg-en-2: bg/b en/e',
    'en-uk: en/e uk/c',
    'en-uk-2: en/e uk/d',
  ])
})

test('no event has more pairs than a reader can choose from', () => {
  const many = Array.from({ length: 20 }, (_, index) => report(`bg/a${index}`, 'gas'))
  expect(pairsOf(...many, report('uk/z', 'gas'))).toHaveLength(12)
})

import { expect, it } from 'vitest'
import { weighSentences } from '#match/event/weigh-sentences.ts'
import { wordSign } from '#match/event/word-signs.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

function signOf(lang: string, ...paragraphs: readonly string[]): number {
  const sentences = readSentences(pastedPage(lang, { paragraphs }), archive)
  return wordSign(weighSentences(sentences, wordsOf(lang).contacts), 'report', lang)
}

it.each([
  ['bg', 'Двамата разговаряха за двустранните отношения.', 'При удара с дронове загинаха души.'],
  ['uk', 'Вони обговорили співпрацю під час зустрічі.', 'Унаслідок удару дронів загинули люди.'],
  ['ru', 'Они обсудили двусторонние отношения на встрече.', 'При ударе дронов погибли люди.'],
  ['en', 'They held talks on bilateral ties.', 'The drones hit homes, and fire was seen.'],
])(
  'words of contacts speak for a report, those of other news against it (%s)',
  (lang, one, other) => {
    expect(signOf(lang, one)).toBeGreaterThan(0)
    expect(signOf(lang, other)).toBeLessThan(0)
  },
)

it('names say nothing of what a text tells', () => {
  expect(signOf('en', 'Talks Bilateral Visit Spoke Phone')).toBe(0)
})

it('a word weighs the less the fewer there are', () => {
  const [one, two] = [signOf('en', 'talks'), signOf('en', 'talks', 'bilateral')]
  expect(one).toBeGreaterThan(0)
  expect(one).toBeLessThan(two)
})

it.each([
  ['bg', 'разговаряха'],
  ['uk', 'обговорили'],
  ['ru', 'обсудили'],
  ['en', 'bilateral'],
])('a word alone decides little (%s)', (lang, word) => {
  expect(signOf(lang, word)).toBeGreaterThan(0)
  expect(signOf(lang, word)).toBeLessThan(0.75)
})

it('only the opening counts', () => {
  const opening = Array.from({ length: 20 }, () => 'Hilmur.')
  expect(signOf('en', ...opening, 'They held talks on bilateral ties.')).toBe(0)
})

it('a language without such words says nothing', () => {
  expect(signOf('de', 'They held talks on bilateral ties.')).toBe(0)
})

import { expect, it } from 'vitest'
import { indexWords } from '#search/indexed-text.ts'
import { matchWords } from '#search/match-words.ts'
import { parseQuery } from '#search/query.ts'

const TEXT = {
  lang: 'uk',
  title: 'Розмова на мосту',
  content: 'Ада Брук двічі говорила про новий міст. Річ не в газеті, а в газі.',
  names: 'Ada Brook · Ада Брук · Ада Брукова',
  byline: 'Фостър Липов',
}

it.each([
  ['мосту', 'a word of the title'],
  ['новому', 'another form of a word'],
  ['Brook', 'a name in another language'],
  ['Бруком', 'a name in another form'],
  ['липов', 'an author'],
  ['говор', 'the beginning of a word'],
  ['"новий міст"', 'a phrase'],
  ['"на мосту"', 'a phrase of the title'],
])('a text is found by %s: %s', (query) => {
  expect(match(query)).not.toBeNull()
})

it.each([
  ['міст вода', 'one word is missing'],
  ['"міст новий"', 'the words of the phrase stand the other way round'],
  ['"нового моста"', 'the phrase stands there in other forms only'],
  ['"Ada Brook"', 'the text itself does not spell the name so'],
  ['рі', 'a short word is only the beginning of another'],
])('a text is not found by %s: %s', (query) => {
  expect(match(query)).toBeNull()
})

it('finds a short word in its forms, and not in longer words', () => {
  const found = match('газу')?.found.map(({ start, end }) => TEXT.content.slice(start, end))
  expect(found).toEqual(['газі'])
})

it('tells which terms are names', () => {
  expect(match('Brook міст')?.named.map(({ word }) => word)).toEqual(['brook'])
})

function match(query: string) {
  return matchWords(indexWords(TEXT), parseQuery(query))
}

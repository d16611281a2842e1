import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS
const WHOLE =
  'После кметът Примеров показа на гостите новия мост над реката и ги изпрати до селото.'

it('a post of a network goes with the line that says who wrote it', () => {
  const page = cleaned(
    FIRST,
    'The new bridge is a gift to us all, and to the river.',
    '— Vera Example (@vera_example) January 22, 2031',
    'On the bridge! pic.twitter.com/AbCdEf1234',
    SECOND,
  )
  expect(page.body).toEqual([FIRST, SECOND])
  expect(new Set(page.removed.map(({ rule }) => rule))).toEqual(new Set(['share-block']))
})

it('a sentence that names an account stays', () => {
  const sentence = 'Кметът пише това в профила си (@primerov), а жителите на селото му отговарят.'
  expect(cleaned(FIRST, sentence, SECOND).body).toEqual([FIRST, sentence, SECOND])
})

it('the handle of an account goes, with the name above it', () => {
  expect(cleaned(FIRST, 'Vera D. Example', '@vera_example', SECOND).body).toEqual([FIRST, SECOND])
})

it('a whole sentence in Latin letters goes with the post that it opens on a page in Cyrillic', () => {
  const post = 'NEW: The mayor says that the bridge will be open for everybody on Monday.'
  const page = [FIRST, SECOND, post, 'A fine day. pic.twitter.com/AbCdEf1234', THIRD]
  expect(cleaned(...page).body).toEqual([FIRST, SECOND, THIRD])
  const signed = ['Now: the mayor greets her guests…', '— Oldfield Watch (@oldfield) May 2, 2031']
  expect(cleaned(FIRST, ...signed, SECOND).body).toEqual([FIRST, SECOND])
})

it('a short sentence of the text stays above a post in other letters', () => {
  const signature = '— Oldfield Watch (@oldfield) May 2, 2031'
  const last = 'Накрая подписаха документа.'
  const posts = ['The mayor is here #bridge', signature, last, 'The mayor greets all', signature]
  expect(cleaned(...PARAGRAPHS, ...posts, WHOLE).body).toEqual([...PARAGRAPHS, last, WHOLE])
})

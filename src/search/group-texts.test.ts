import { expect, it } from 'vitest'
import type { FoundText } from '#search/find-texts.ts'
import { groupTexts } from '#search/group-texts.ts'

it('groups texts by event, in the order of the best of each', () => {
  const texts = [article('bg/a', 'one'), article('bg/b', 'two'), article('uk/c', 'one')]
  expect(shown(texts)).toEqual([['bg/a', 'uk/c'], ['bg/b']])
})

it('shows an event in the reader’s language rather than in the one that fits best', () => {
  expect(shown([telling('uk', 'one'), telling('en', 'one')])).toEqual([['en/one']])
})

it('shows an event in another language where the reader’s was not found', () => {
  expect(shown([telling('uk', 'one'), telling('bg', 'one')])).toEqual([['uk/one']])
})

it('keeps articles that report no event apart', () => {
  expect(shown([article('bg/a', null), article('bg/b', null)])).toEqual([['bg/a'], ['bg/b']])
})

function shown(texts: readonly FoundText[]): readonly (readonly string[])[] {
  return groupTexts(texts, 'en').map((group) => group.texts.map(({ path }) => path))
}

function article(path: string, eventId: string | null): FoundText {
  return { ...telling(path.slice(0, 2), ''), path, eventId, isEvent: false }
}

function telling(lang: string, eventId: string): FoundText {
  const empty = { title: '', content: '', names: '', byline: '', filters: {}, found: [], named: [] }
  return { ...empty, path: `${lang}/${eventId}`, lang, titleLang: lang, eventId, isEvent: true }
}

import { expect, it } from 'vitest'
import { foundWords } from '#search/found-words.ts'
import type { TextGroup } from '#search/group-texts.ts'

const WORDS = {
  events: { one: '{count} подія', few: '{count} події', many: '{count} подій' },
  texts: { one: '{count} текст', few: '{count} тексти', many: '{count} текстів' },
}

it('counts events and texts, each with the plural of its number', () => {
  expect(shown([group('one', 2), group('two', 3)])).toBe('2 події, 5 текстів')
  expect(shown([group('one', 1)])).toBe('1 подія, 1 текст')
})

it('counts no event where articles report none', () => {
  expect(shown([group(null, 1), group(null, 1)])).toBe('2 тексти')
})

function shown(groups: readonly TextGroup[]): string {
  return foundWords(WORDS, groups, 'uk')
}

function group(eventId: string | null, count: number): TextGroup {
  const nothing = {
    titleLang: 'uk',
    title: '',
    content: '',
    names: '',
    byline: '',
    filters: {},
    found: [],
    named: [],
  }
  const text = { ...nothing, path: '/uk/a/', lang: 'uk', eventId, isEvent: false }
  return { eventId, texts: [text, ...Array.from({ length: count - 1 }, () => text)] }
}

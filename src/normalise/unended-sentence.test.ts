import { expect, it } from 'vitest'
import { isUnendedSentence } from '#normalise/unended-sentence.ts'

it.each([
  'Кметът каза, че мостът е готов',
  'Мер пояснив, що міст відкриють навесні',
  'Глава города сообщила, что мост закрыт',
  'Про це розповіли в міській раді, передає «Вісник»',
  'Об этом говорится на сайте города',
])('what tells what was said is a sentence, also without its stop: %s', (text) => {
  expect(isUnendedSentence(text)).toBe(true)
})

it.each([
  'Що відомо про новий міст',
  'Что рассказал мэр о мосте',
  'Мост закрыт: что будет дальше',
  'Кметът обясни защо мостът е затворен',
])('a headline is none: %s', (text) => {
  expect(isUnendedSentence(text)).toBe(false)
})

it('an English line that says that somebody did something is a sentence', () => {
  expect(isUnendedSentence('The mayor let them know that she had crossed the bridge')).toBe(true)
  expect(isUnendedSentence('The bridge that Hilmur built')).toBe(false)
})

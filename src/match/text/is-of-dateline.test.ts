import { describe, expect, it } from 'vitest'
import { isOfDateline } from '#match/text/is-of-dateline.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

describe('a dateline', () => {
  it.each([
    'ТЕМГРАД, 29 января – Вестник Мостов.',
    'ТЪМГРАД, 29 ноември.',
    '/ВМ/.',
    'Темград.',
    '9 жовтня.',
    'DARKTON, Oct. 29 (Wire) --',
    'Темград /Вестник/.',
  ])('is a place, a day or an agency: “%s”', (text) => {
    expect(isOfDateline(text)).toBe(true)
  })

  it.each([
    'Довган прилетел в Темград.',
    'ВМ сообщает о встрече.',
    'Мост открыли 9 октября в присутствии многих гостей из столицы.',
    'The two met on 9 October.',
  ])('is no sentence: “%s”', (text) => {
    expect(isOfDateline(text)).toBe(false)
  })

  it('leaves the opening to the sentence behind it', () => {
    const text =
      'ТЕМГРАД, 29 января – Вестник Мостов. Петр Довган принял Лу Миндэ. Они говорили о мостах.'
    const sentences = readSentences(pastedPage('ru', { paragraphs: [text] }), matchingArchive())
    expect(sentences.map(({ index }) => index)).toEqual([0, 0, 1])
  })
})

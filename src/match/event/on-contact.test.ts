import { expect, it } from 'vitest'
import { onContact } from '#match/event/on-contact.ts'
import { weighSentences } from '#match/event/weigh-sentences.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

/** How many sentences of a text are on a contact of Lu Mingde and Petr Dovgan. */
function sentencesOn(lang: string, text: string): number {
  const sentences = readSentences(pastedPage(lang, { paragraphs: [text] }), archive)
  const weighed = weighSentences(sentences, wordsOf(lang).contacts)
  return onContact(weighed, ['lu-mingde', 'petr-dovgan']).length
}

it.each([
  ['bg', 'Петър Довган и Харлан Рийд разговаряха, след като Лу Минде замина.'],
  ['uk', 'Петро Довган і Харлан Рід поговорили, коли Лу Мінде поїхав.'],
  ['ru', 'Петр Довган и Харлан Рид поговорили, когда Лу Миндэ уехал.'],
  ['en', 'Petr Dovgan and Harlan Reed talked, after Lu Mingde had left.'],
])(
  'a sentence is on those who met, also where a side remark names one of them (%s)',
  (lang, text) => {
    expect(sentencesOn(lang, text)).toBe(1)
  },
)

it.each([
  ['bg', 'Петър Довган и Харлан Рийд разговаряха.'],
  ['uk', 'Петро Довган і Харлан Рід поговорили.'],
  ['ru', 'Петр Довган и Харлан Рид поговорили.'],
  ['en', 'Petr Dovgan and Harlan Reed talked.'],
])('a sentence on one of them and somebody else is on another contact (%s)', (lang, text) => {
  expect(sentencesOn(lang, text)).toBe(0)
})

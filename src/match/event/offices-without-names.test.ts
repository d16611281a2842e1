import { expect, it } from 'vitest'
import { officesWithoutNames } from '#match/event/offices-without-names.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

it.each([
  ['bg', 'Президентът Петър Довган се срещна с турския си колега.', 1],
  ['uk', 'Петро Довган, президент країни, зустрівся з прем’єром сусідів.', 1],
  ['ru', 'Президент встретился с канцлером.', 2],
  ['en', 'President Petr Dovgan met Lu Mingde.', 0],
  ['en', 'The foreign minister met his counterpart.', 2],
])('people are told by office alone (%s: %s)', (lang, text, count) => {
  const [sentence] = readSentences(pastedPage(lang, { paragraphs: [text] }), archive)
  expect(sentence && officesWithoutNames(sentence, wordsOf(lang).contacts)).toBe(count)
})

import { expect, test } from 'vitest'
import { isCutSpeech, isOfText, takesUp } from '#normalise/broken-off.ts'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

test.each([
  'А гостят Петър Довган обеща, че строителите ще се върнат напролет',
  'Поромники Хілмура відтоді чекають на новий міст через річку',
  'Несколькими часами раньше Довган побывал у паромщиков: они ждут моста',
  'But the ferryman of Hilmur wants to keep his boat on the river',
])('a line goes on with the text above it: “%s”', (line) => {
  expect(takesUp(line)).toBe(true)
  expect(isOfText(line)).toBe(true)
})

test.each([
  'А был ли мост: что говорят старожилы?',
  'Абонаментът за фериботите поскъпва от понеделник',
  'Но́вый паром спустили на воду в Хильмуре',
  'Butter from the valley wins a prize in the capital',
])('a headline goes on with nothing: “%s”', (line) => {
  expect(takesUp(line)).toBe(false)
})

test('a speech that is not closed breaks off, and no headline is so', () => {
  expect(isCutSpeech('“And yet nobody in the village would ever')).toBe(true)
  expect(isCutSpeech('«Мост будет осенью»: что обещал городской голова')).toBe(false)
})

test.each([
  [
    'between headlines',
    ['Виж още: Хорът ще пее в столицата'],
    '„Реката обаче никога няма да чака онези',
  ],
  ['that goes on', [], 'А гостят Петър Довган обеща, че строителите ще се върнат напролет'],
])('the last line of a text stays: %s', (_what, above, last) => {
  expect(cleaned(...PARAGRAPHS, ...above, last).body).toEqual([...PARAGRAPHS, last])
})

test('a sentence that goes on stays above other stories', () => {
  const last = 'Ден по-рано Довган беше при лодкарите: те чакат моста отдавна'
  const others = ['Абонирайте се', 'Хорът пее в столицата', 'Отборът спечели купата в Берлин']
  expect(cleaned(...PARAGRAPHS, last, ...others).body).toEqual([...PARAGRAPHS, last])
})

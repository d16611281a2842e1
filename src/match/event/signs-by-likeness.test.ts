import { describe, expect, it } from 'vitest'
import { reportSigns } from '#match/event/report-signs.ts'
import { weighSentences } from '#match/event/weigh-sentences.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

function signsOf(lang: string, text: string) {
  const sentences = readSentences(pastedPage(lang, { paragraphs: [text] }), archive)
  const { contacts } = wordsOf(lang)
  return reportSigns(weighSentences(sentences, contacts), contacts, lang)
}

describe('the word of an expert', () => {
  it.each([
    ['bg', 'Петър Довган и Лу Минде обсъдиха износа и експорта на риба.'],
    ['bg', 'Петър Довган и Лу Минде създадоха експертна група.'],
    ['uk', 'Петро Довган і Лу Мінде обговорили експорт риби.'],
    ['uk', 'Петро Довган і Лу Мінде створили експертну групу.'],
    ['ru', 'Петр Довган и Лу Миндэ создали экспертную группу.'],
  ])('is not that which only begins like his name: %s “%s”', (lang, text) => {
    expect(signsOf(lang, text).experts).toBe(0)
  })

  it.each([
    ['bg', 'Експрезидентът Петър Довган говори за Лу Минде.'],
    ['bg', 'Експертите говорят за срещата на Довган с Лу Минде.'],
    ['uk', 'Експрезидент Петро Довган говорить про Лу Мінде.'],
    ['uk', 'Експерти говорять про зустріч Довгана з Лу Мінде.'],
    ['ru', 'Эксперты говорят о встрече Довгана с Лу Миндэ.'],
  ])('is that of one who is or was: %s “%s”', (lang, text) => {
    expect(signsOf(lang, text).experts).toBe(1)
  })
})

describe('a contact told of', () => {
  it.each([
    ['ru', 'Петр Довган встретился с Лу Миндэ не дожидаясь открытия моста.'],
    ['uk', 'Петро Довган зустрівся з Лу Мінде не чекаючи відкриття мосту.'],
    ['bg', 'Петър Довган се срещна с Лу Минде не чакайки моста.'],
    ['en', 'A meeting of Petr Dovgan and Lu Mingde in May is not ruled out.'],
  ])('is not denied by what they did not wait for (%s: %s)', (lang, text) => {
    expect(signsOf(lang, text).negatedTop).toBe(0)
  })

  it('is denied by what they did not do', () => {
    expect(signsOf('ru', 'Петр Довган не встретился с Лу Миндэ.').negatedTop).toBe(1)
  })
})

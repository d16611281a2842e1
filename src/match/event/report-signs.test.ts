import { describe, expect, it } from 'vitest'
import { reportSigns } from '#match/event/report-signs.ts'
import { weighSentences } from '#match/event/weigh-sentences.ts'
import { readSentences } from '#match/text/read-sentences.ts'
import { wordsOf } from '#match/words/words-of.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

function signsOf(lang: string, title: string | null, ...paragraphs: readonly string[]) {
  const sentences = readSentences(pastedPage(lang, { title, paragraphs }), archive)
  const { contacts } = wordsOf(lang)
  return reportSigns(weighSentences(sentences, contacts), contacts, lang)
}

describe('an opening', () => {
  it.each([
    ['en', 'Dovgan was replying to a question about the bridge.'],
    ['uk', 'Так Довган відповів на запитання про міст.'],
    ['ru', 'Так Довган ответил на вопрос о мосте.'],
    ['bg', 'Това отговори Довган на въпрос за моста.'],
  ])('is an answer where somebody was asked (%s)', (lang, text) => {
    expect(signsOf(lang, null, text).answers).toBe(1)
  })

  it('is the first sentence that names somebody, below what is left of the page', () => {
    const told = 'Приняв в Хилмуре Лу Миндэ, Петр Довган перечислил условия мира.'
    const below = signsOf(
      'ru',
      null,
      'Этой статье более пяти лет, она находится в архиве издания.',
      told,
    )
    expect(below.cueLead).toBeGreaterThan(0.5)
  })
})

describe('a headline', () => {
  it.each([
    ['en', 'Dovgan: the bridge will be open to all'],
    ['uk', 'Довган: міст буде відкрито для всіх'],
    ['ru', 'Довган: мост будет открыт для всех'],
    ['bg', 'Довган: мостът ще бъде отворен за всички'],
  ])('names a speaker before a colon (%s)', (lang, title) => {
    expect(signsOf(lang, title).speakerTitle).toBe(1)
    expect(signsOf(lang, title.replace(':', ' —')).speakerTitle).toBe(0)
  })

  it.each([
    ['en', 'The mayor hails the talks of Dovgan and Lu'],
    ['uk', 'Мер пояснив, чому говорили Довган і Лу'],
    ['ru', 'Мэр назвал историческими переговоры Довгана и Лу'],
    ['bg', 'Кметът обясни защо говориха Довган и Лу'],
  ])('comments on what others did (%s)', (lang, title) => {
    expect(signsOf(lang, title).commentTitle).toBe(1)
  })

  it.each([
    ['en', 'Talks on the river: why the bridge matters'],
    ['uk', 'Переговори на річці: чому міст важливий'],
    ['ru', 'Переговоры на реке — почему мост важен'],
    ['bg', 'Преговори на реката | Защо мостът е важен'],
  ])('asks in the part behind a sign (%s)', (lang, title) => {
    expect(signsOf(lang, title).asksTitle).toBe(1)
  })

  it('asks nothing where the word of a question joins two clauses', () => {
    expect(signsOf('en', 'The mayor told the council why the bridge matters').asksTitle).toBe(0)
  })
})

describe('a headline of what one said to another, or of where one is,', () => {
  it.each([
    ['uk', 'Довган уже в Темграді: такого візиту ще не було'],
    ['en', 'Dovgan in Darkton: What is known'],
    ['bg', 'Довган до Лу Минде: Скърбим'],
    ['uk', 'Довган до Лу Мінде: Сумуємо'],
    ['ru', 'Довган к Лу Миндэ: Скорбим'],
    ['en', 'Dovgan to Lu Mingde: We mourn'],
  ])('is not that of a comment (%s)', (lang, title) => {
    expect(signsOf(lang, title, 'Вчера.').speakerTitle).toBe(0)
  })

  it.each([
    ['bg', 'Довган: Скърбим'],
    ['bg', 'Довган за Лу Минде и Рид: Скърбим'],
    ['ru', 'Довган о Лу Миндэ и Риде: Скорбим'],
    ['en', 'Dovgan about Lu Mingde and Reed: We mourn'],
  ])('is that of a comment where it is of another (%s: %s)', (lang, title) => {
    expect(signsOf(lang, title, 'Вчера.').speakerTitle).toBe(1)
  })
})

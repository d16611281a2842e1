import { describe, expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

describe('the date of a contact below a picture', () => {
  const CAPTIONS = [
    ['en', 'Lu Mingde speaks to Petr Dovgan by video link, December 30, 2022.', 'Photo: Wire'],
    ['ru', 'Лу Миндэ говорит с Петром Довганом по видеосвязи, 30 декабря 2022 г.', 'Фото: Лента'],
    [
      'uk',
      'Лу Мінде говорить із Петром Довганом по відеозв’язку, 30 грудня 2022 р.',
      'Фото: Лінія',
    ],
    [
      'bg',
      'Лу Минде разговаря с Петър Довган чрез видеовръзка, 30 декември 2022 г.',
      'Снимка: Лента',
    ],
  ] as const
  const TEXTS = {
    en: ['held a video call', 'held a meeting'],
    ru: ['провели разговор по видеосвязи', 'провели встречу'],
    uk: ['провели розмову по відеозв’язку', 'провели зустріч'],
    bg: ['проведоха видеоразговор', 'проведоха среща'],
  } as const
  const PEOPLE = {
    en: 'Lu Mingde and Petr Dovgan',
    ru: 'Лу Миндэ и Петр Довган',
    uk: 'Лу Мінде та Петро Довган',
    bg: 'Лу Минде и Петър Довган',
  }

  function datesBelow(lang: keyof typeof TEXTS, ...picture: readonly string[]) {
    return TEXTS[lang].map((told) => {
      const cleaned = pastedPage(lang, { paragraphs: [`${PEOPLE[lang]} ${told}.`] })
      const lines = [...picture, ...cleaned.body.map(({ text }) => text)]
      const page = lines.map((text, at) => ({ line: at + 1, text }))
      const body = page.slice(-1)
      return readArticle({ ...cleaned, page, body }, archive).contact.date.edtf
    })
  }

  it.each(CAPTIONS)(
    'is known for the call that is shown, and for no meeting: %s',
    (lang, ...picture) => {
      expect(datesBelow(lang, ...picture)).toEqual(['2022-12-30', null])
    },
  )
})

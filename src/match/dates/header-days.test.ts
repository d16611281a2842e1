import { expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

/** The date of a contact on a page that prints several days above its menu and its headline. */
function dateOf(lang: string, days: readonly string[], text: string): string | null {
  const cleaned = pastedPage(lang, { title: 'Лу Минде и Довган', paragraphs: [text] })
  const [headline = '', ...rest] = cleaned.page.map((line) => line.text)
  const [first = '', ...others] = days
  const lines = [first, '|', ...others, '5228752291', 'Telegram Viber', headline, ...rest]
  const page = lines.map((line, index) => ({ line: index + 1, text: line }))
  return readArticle({ ...cleaned, page, body: page.slice(-1) }, matchingArchive()).contact.date
    .edtf
}

it.each([
  ['bg', 'На 27 март Лу Минде прие Петър Довган в Хилмур.'],
  ['ru', '27 марта Лу Миндэ принял Петра Довгана в Хильмуре.'],
  ['uk', '27 березня Лу Мінде прийняв Петра Довгана в Хілмурі.'],
])('a day without a year is that of those above a text which it falls on (%s)', (lang, text) => {
  expect(dateOf(lang, ['15.03.2026', '27.03.2025'], text)).toBe('2025-03-27')
})

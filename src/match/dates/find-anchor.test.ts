import { expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { article } from '#tests/builders/archive-source.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

it('a weekday without a year is in the first year behind a month that the text looks back to, not behind a year of long ago', () => {
  const told = (looks: string) =>
    readArticle(
      pastedPage('uk', {
        paragraphs: [
          `Лу Мінде в понеділок, 4 березня, прибув із візитом до Петра Довгана. ${looks}`,
        ],
      }),
      matchingArchive({ articles: [article('uk/a', { published: '2026-02-04' })] }),
    ).contact.date.edtf
  expect(told('Візит відклали у грудні 2012 року.')).toBe('2013-03-04')
  expect(told('Країна незалежна від 1991 року.')).toBe('2024-03-04')
})

it.each([
  [
    'en',
    'Lu Mingde and Petr Dovgan spoke by phone on Wednesday.',
    'They will meet in Hilmur on 30 October 2025.',
  ],
  [
    'uk',
    'Лу Мінде та Петро Довган у середу поговорили телефоном.',
    'Зустріч запланована на 30 жовтня 2025 року.',
  ],
  [
    'ru',
    'Лу Миндэ и Петр Довган в среду поговорили по телефону.',
    'Встреча запланирована на 30 октября 2025 года.',
  ],
])('a weekday of a page without a date is the last before what the text plans (%s)', (...row) => {
  const [lang, told, plan] = row
  const page = pastedPage(lang, { paragraphs: [told, plan] })
  expect(readArticle(page, matchingArchive()).contact.date).toMatchObject({
    edtf: '2025-10-29',
    certainty: 'inferred',
  })
})

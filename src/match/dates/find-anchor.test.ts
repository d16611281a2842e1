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

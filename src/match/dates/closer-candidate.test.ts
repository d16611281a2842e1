import { expect, it } from 'vitest'
import { readArticle } from '#match/read-article.ts'
import { matchingArchive } from '#tests/builders/matching-archive.ts'
import { pastedPage } from '#tests/builders/pasted-page.ts'

const archive = matchingArchive()

it('the date of a contact is the day that “today” is said with, where the page knows only its month', () => {
  const paragraphs = ['Лу Минде и Петър Довган разговарят по телефона днес, 18 март.']
  const cleaned = pastedPage('bg', { paragraphs })
  const page = [{ line: 1, text: ` date 2025-03 ${paragraphs.join('')}` }]
  const { contact } = readArticle({ ...cleaned, page }, archive)
  expect(contact.date).toMatchObject({ edtf: '2025-03-18', certainty: 'inferred' })
})

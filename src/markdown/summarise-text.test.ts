import { expect, it } from 'vitest'
import { countWords, firstParagraph } from '#markdown/summarise-text.ts'
import { textBlocks } from '#markdown/text-blocks.ts'

it('takes the first paragraph after any heading, on one line', () => {
  expect(firstParagraph(textBlocks('# Title\n\nOne\ntwo.\n\nThree.'))).toBe('One two.')
})

it('takes nothing where there is no paragraph', () => {
  expect(firstParagraph(textBlocks('# Title'))).toBe('')
})

it.each([
  ['п’ять днів – і 95 хвилин.', 'uk', 5],
  ['Два дни.\n\nТри', 'bg', 3],
  ['', 'bg', 0],
])('counts the words of “%s”', (markdown, lang, count) => {
  expect(countWords(textBlocks(markdown), lang)).toBe(count)
})

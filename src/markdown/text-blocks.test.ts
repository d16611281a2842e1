import { expect, it } from 'vitest'
import { textBlocks } from '#markdown/text-blocks.ts'

function textsOf(markdown: string): readonly string[] {
  return textBlocks(markdown).map(({ text }) => text)
}

it('gives one block for each paragraph, heading, list item, quotation, cell and code', () => {
  const markdown = '# A\n\nB *b*\n\n- C\n- D\n\n> E\n>\n> F\n\n|G|H|\n|-|-|\n|I|J|\n\n```\nK\n```\n'
  expect(textsOf(markdown)).toEqual(['A', 'B b', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'])
})

it('gives the line on which each block starts', () => {
  expect(textBlocks('A\n\nB\nb\n\nC').map(({ line }) => line)).toEqual([1, 3, 6])
})

it('keeps a hard line break as white space', () => {
  expect(textsOf('one  \ntwo\\\nthree')).toEqual(['one\ntwo\nthree'])
})

it('leaves out raw HTML and images, which the site does not show', () => {
  expect(textsOf('a <b>b</b> ![c](d.png)\n\n<p>e</p>')).toEqual(['a b '])
})

it('keeps the punctuation of the source', () => {
  const text = '„Ден“ – “a” ‘b’ «с» п’ять п\'ять "x"\u00a0— …  ...'
  expect(textsOf(text)).toEqual([text])
})

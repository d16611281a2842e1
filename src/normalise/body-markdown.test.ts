import { expect, test } from 'vitest'
import { textBlocks } from '#markdown/text-blocks.ts'
import { bodyMarkdown } from '#normalise/body-markdown.ts'
import type { DraftLine, LineKind } from '#normalise/page-draft.ts'

function line(text: string, kind: LineKind = 'paragraph', depth = 0): DraftLine {
  return { line: 1, text, kind, depth }
}

test('paragraphs stand in it as they are', () => {
  expect(bodyMarkdown([line('One & two.'), line('– Three…')])).toBe('One & two.\n\n– Three…')
})

test('headings of a page become headings below the title', () => {
  const headings = [line('One', 'heading', 1), line('Two', 'heading', 3)]
  expect(bodyMarkdown(headings)).toBe('## One\n\n### Two')
})

test('items and quotations are grouped', () => {
  const lines = [line('One', 'item'), line('Two', 'item'), line('Three', 'quote')]
  expect(bodyMarkdown(lines).replaceAll('*', '-')).toBe('- One\n- Two\n\n> Three')
})

test.each([
  '- a dash',
  '1. a number',
  '# a sign',
  '*stars* and _lines_',
  '<b>tags</b>',
  '[one](two)',
])('what Markdown would take for a sign of its own reads as it stood: %s', (text) => {
  expect(textBlocks(bodyMarkdown([line(text)]))).toMatchObject([{ kind: 'paragraph', text }])
})

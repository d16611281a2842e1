import { describe, expect, it } from 'vitest'
import type { DraftLine } from '#normalise/page-draft.ts'
import { pageFrame } from '#normalise/page-frame.ts'
import { PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const MENU = [
  'Bridges',
  'Rivers',
  'We know all about bridges, and more about rivers.',
  'Boats',
  'Mills',
  'Fords',
  'Our story',
  'Our people',
  'Our offices',
]

function lines(...texts: readonly string[]): readonly DraftLine[] {
  return texts.map((text, index) => ({ line: index + 1, text, kind: 'paragraph', depth: 0 }))
}

describe('the text of a page that was pasted as a whole', () => {
  it('stands between its menus, in which there are but slogans', () => {
    expect(pageFrame(lines(...MENU, ...PARAGRAPHS, ...MENU))).toEqual({ start: 9, end: 13 })
  })

  it('is all of a page without menus', () => {
    expect(pageFrame(lines('A headline', ...PARAGRAPHS, 'A name'))).toEqual({ start: 0, end: 6 })
  })

  it('is all of a page where much text stands outside', () => {
    expect(pageFrame(lines(...PARAGRAPHS, ...MENU, PARAGRAPHS[0])).end).toBe(14)
  })
})

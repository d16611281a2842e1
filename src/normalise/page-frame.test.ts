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

  it('holds the list that its last paragraph introduces', () => {
    const list = ['the stones that the old ford is made of', 'the mill that stands on the bank']
    expect(pageFrame(lines(...PARAGRAPHS, ...list, ...MENU)).end).toBe(6)
  })

  it('holds a list of short items below a line that leads to it', () => {
    const list = ['- boats – 7;', '- mills – 6.']
    const lead =
      'In the course of the day, the council counted along the river, by its own account:'
    expect(pageFrame(lines(...PARAGRAPHS, lead, ...list, ...MENU)).end).toBe(7)
  })

  it('holds a label that heads one more sentence of it', () => {
    const sentence = 'Кметът Примеров каза преди ден, че новият мост ще бъде открит.'
    const short = 'Повече той не каза.'
    const page = lines(...PARAGRAPHS, short, 'Контекст', sentence, ...MENU)
    expect(pageFrame(page).end).toBe(7)
  })

  it('holds a numbered list below a line that leads to it', () => {
    const list = ['The rivers by length:', '1. Wester', '2. Oster', '3. Norder']
    expect(pageFrame(lines(...PARAGRAPHS, ...list, ...MENU)).end).toBe(8)
    expect(pageFrame(lines(...PARAGRAPHS, 'Most read:', ...list.slice(1), ...MENU)).end).toBe(4)
  })

  it('is all of a page without menus', () => {
    expect(pageFrame(lines('A headline', ...PARAGRAPHS, 'A name'))).toEqual({ start: 0, end: 6 })
  })

  it('is all of a page where much text stands outside', () => {
    expect(pageFrame(lines(...PARAGRAPHS, ...MENU, PARAGRAPHS[0])).end).toBe(14)
  })
})

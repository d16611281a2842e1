import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const TITLE = 'Новият мост ще бъде открит през есента'
const NEXT = [
  '3 май 2031, 09:15 • Новини от деня',
  'Фериботът спря',
  'Вълните са високи, каза лодкарят.',
]

it('a text ends where the stamp above its title comes again with another hour', () => {
  const page = cleaned(
    '3 май 2031, 10:42 • Новини от деня',
    TITLE,
    ...PARAGRAPHS,
    ...NEXT,
    PARAGRAPHS[0],
  )
  expect(page.body).toEqual(PARAGRAPHS)
})

it('a stamp with another section is none', () => {
  const page = cleaned(
    '3 май 2031, 10:42 • Мостове',
    TITLE,
    ...PARAGRAPHS.slice(0, 2),
    ...NEXT,
    ...PARAGRAPHS.slice(2),
  )
  expect(page.body).toContain(PARAGRAPHS[3])
})

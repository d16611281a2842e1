import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND, THIRD] = PARAGRAPHS

it.each(['bridge river opening 2', 'кметът реже лентата', 'old-bridge'])(
  'the name of a picture’s file goes: “%s”',
  (name) => {
    expect(cleaned(FIRST, SECOND, name, THIRD).body).toEqual([FIRST, SECOND, THIRD])
  },
)

it('words in small letters stay where the sentence above them goes on', () => {
  const open = 'Міська рада на своєму засіданні вирішила, що старий дерев’яний міст через річку'
  const page = cleaned(FIRST, open, 'відкриють уже восени', THIRD)
  expect(page.body.join(' ')).toContain('відкриють уже восени')
})

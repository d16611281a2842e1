import { expect, it } from 'vitest'
import { cleaned, PARAGRAPHS } from '#tests/builders/cleaned-page.ts'

const [FIRST, SECOND] = PARAGRAPHS
const START = 'Поканата е отправена от кмета на съседното село, известния строител Петър Довган'
const NOTE = 'Петър Минде Довган е кмет на Хилмур и бивш министър на мостовете.'

it.each([', съобщи общината.', 'и от целия общински съвет на Хилмур.'])(
  'a note on a person goes out of the sentence that goes on in “%s”',
  (rest) => {
    const page = cleaned('Гости за моста', FIRST, START, NOTE, rest, SECOND)
    expect(page.body.join(' ')).not.toContain('бивш министър')
    expect(page.body.join(' ')).toContain(rest)
    expect(page.rules).toContain('4 sidebar')
  },
)

it('what a note stands in is one sentence, however short its start', () => {
  const start = 'Кметът Петър Довган'
  const rest = 'посрещна гостите на моста и им показа реката.'
  const page = cleaned('Гости за моста', start, NOTE, rest, FIRST, SECOND)
  expect(page.body[0]).toBe(`${start} ${rest}`)
})

it('a sentence on a person stays where none is broken off', () => {
  expect(cleaned('Гости за моста', FIRST, `${START}.`, NOTE, SECOND).body).toContain(NOTE)
  const other = 'Лу Минде е кмет на Хилмур и бивш министър на мостовете'
  expect(cleaned('Гости', FIRST, START, other, 'и стар приятел.', SECOND).body.join(' ')).toContain(
    other,
  )
})
